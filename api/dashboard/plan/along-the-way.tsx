import { EXIT_STEP_WORDS, EXIT_STEPS } from '@fairway/shared/plan/exit.ts';
import { Badge, Button, formatDay } from '@fairway/shared/ui';
import { DoExitStep } from '../commands/care.tsx';
import { usePlan } from './context.tsx';
import { useDialog } from './dialogs.tsx';
import { Section } from './section.tsx';

/** Says whether anything happened that stands under "Along the way". */
export const hasWay = ({ plan }: ReturnType<typeof usePlan>): boolean =>
  plan.amendments.length + plan.pauses.length + plan.handOvers.length + plan.extensions.length > 0 ||
  Boolean(plan.pause ?? plan.companion ?? plan.midPoint ?? plan.delivery);

/** What happened to the plan itself: changes, pauses, extensions, another manager, a companion, the mid-point review. */
export function AlongTheWay() {
  const { plan, nameOf } = usePlan();
  const { companion, midPoint, delivery, pause } = plan;
  return (
    <Section id="along-the-way" title="Along the way">
      <ul class="fw-stack fw-list">
        {plan.amendments.map((one) => (
          <li key={one.id} class="part keep fw-stack fw-tight">
            <p class="fw-strong">Amended on {formatDay(one.on)}</p>
            <p class="fw-prewrap">{one.reason}</p>
            {one.answer && (
              <p class="fw-small fw-muted">
                {one.answer.state === 'acknowledged' ? 'Receipt acknowledged' : 'Acknowledging declined'} on{' '}
                {formatDay(one.answer.on)}
              </p>
            )}
            {one.answer?.statement && <p class="quote">{one.answer.statement}</p>}
            {one.delivery && (
              <p class="fw-small fw-muted">
                Handed over on {formatDay(one.delivery.on)}, with {one.delivery.witness} as a witness
              </p>
            )}
          </li>
        ))}
        {pause && (
          <li class="part">
            Paused since {formatDay(pause.from)}
            {pause.to && `, until ${formatDay(pause.to)}`}
          </li>
        )}
        {plan.pauses.map((one) => (
          <li key={one.from} class="part">
            Paused from {formatDay(one.from)} to {formatDay(one.to)}
          </li>
        ))}
        {plan.extensions.map((one) => (
          <li key={one.to} class="part fw-stack fw-tight">
            <p>
              Extended from {formatDay(one.from)} to {formatDay(one.to)}
            </p>
            <p class="fw-prewrap">{one.reason}</p>
          </li>
        ))}
        {plan.handOvers.map((one) => (
          <li key={one.recordedAt} class="part fw-stack fw-tight">
            <p>
              Handed over from {nameOf(one.from)} to {nameOf(one.to)} on {formatDay(one.on)}
            </p>
            <p class="fw-prewrap">{one.reason}</p>
          </li>
        ))}
        {midPoint && (
          <li class="part fw-stack fw-tight">
            <p class="fw-strong">Mid-point review on {formatDay(midPoint.on)}</p>
            <p class="fw-prewrap">{midPoint.text}</p>
          </li>
        )}
        {companion && (
          <li class="part">
            A companion was offered on {formatDay(companion.on)}:{' '}
            {companion.accepted ? `accepted${companion.name && `, ${companion.name}`}` : 'not wanted'}
          </li>
        )}
        {delivery && (
          <li class="part">
            Handed over on paper on {formatDay(delivery.on)}, with {delivery.witness} as a witness
          </li>
        )}
      </ul>
    </Section>
  );
}

/** Notes between HR and the manager, and, for HR, that the employee asked to be called. */
export function PrivateNotes() {
  const { plan, nameOf } = usePlan();
  return (
    <Section
      id="private-notes"
      title="Private notes"
      lead="Between HR and the manager. The employee does not see them; they may have to be disclosed."
    >
      <ul class="fw-stack fw-list">
        {plan.privateNotes.map((note) => (
          <li key={note.id} class="part keep">
            <p class="fw-prewrap">{note.text}</p>
            <p class="fw-small fw-muted">
              {nameOf(note.by)}, {formatDay(note.on)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The checklist that a termination opens, in the order in which it is done. */
export function ExitChecklist() {
  const { plan, nameOf, may } = usePlan();
  const open = useDialog();
  return (
    <Section
      id="exit"
      title="Exit checklist"
      lead="Keep the meeting short and direct, and do not argue the plan again."
    >
      <ol class="fw-list schedule">
        {EXIT_STEPS.map((step) => {
          const done = plan.exitSteps[step];
          return (
            <li key={step} class="fw-split exit-step">
              <div>
                <p>{EXIT_STEP_WORDS[step]}</p>
                {done && (
                  <p class="fw-small fw-muted">
                    {nameOf(done.by)}, {formatDay(done.on)}
                    {done.note && `: ${done.note}`}
                  </p>
                )}
              </div>
              {done ? (
                <Badge tone="good" icon="check">
                  Done
                </Badge>
              ) : (
                may('do_exit_step') && (
                  <Button
                    size="s"
                    aria-label={`Done: ${EXIT_STEP_WORDS[step]}`}
                    onClick={() => open((props) => <DoExitStep {...props} step={step} />)}
                  >
                    Done
                  </Button>
                )
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

/** The employee's appeal and what became of it. */
export function AppealSection() {
  const { plan, nameOf } = usePlan();
  const { appeal } = plan;
  if (!appeal) return null;
  return (
    <Section id="appeal" title="Appeal">
      <div class="quote">
        <p>{appeal.text}</p>
        <p class="fw-small fw-muted">{formatDay(appeal.on)}</p>
      </div>
      {!appeal.decision && <p class="fw-muted">Not decided yet.</p>}
      {appeal.decision && (
        <div class="fw-stack fw-tight">
          <p class="fw-strong">{appeal.decision.upheld ? 'The appeal is right.' : 'The outcome stands.'}</p>
          <p class="fw-prewrap">{appeal.decision.reason}</p>
          <p class="fw-small fw-muted">
            {nameOf(appeal.decision.by)}, {formatDay(appeal.decision.on)}
          </p>
        </div>
      )}
    </Section>
  );
}
