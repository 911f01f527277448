import type { Plan } from '@fairway/shared/plan';
import { formatDay } from '@fairway/shared/ui';
import { Changes } from './changes.tsx';
import { usePlan } from './context.tsx';
import { Judged } from './evaluation.tsx';
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
            {one.surprise && (
              <p class="fw-prewrap">
                <span class="fw-strong">Why a new concern could not wait:</span> {one.surprise}
              </p>
            )}
            {one.changes && <Changes changes={one.changes} />}
            <Receipt answer={one.answer} asked={one.needsReceipt} />
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
            <p class="fw-strong">
              Extended from {formatDay(one.from)} to {formatDay(one.to)}
            </p>
            <p class="fw-prewrap">{one.reason}</p>
            <Receipt answer={one.answer} asked />
            {(one.evaluation || one.selfEvaluation) && (
              <details class="more">
                <summary>What was evaluated before</summary>
                <Judged evaluation={one.evaluation} selfEvaluation={one.selfEvaluation} />
              </details>
            )}
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

type ReceiptProps = {
  answer: Plan['extensions'][number]['answer'] | undefined;
  /** Whether an answer is asked for. */
  asked: boolean;
};

/** What the employee answered to a change. */
function Receipt({ answer, asked }: ReceiptProps) {
  if (!answer) return asked ? <p class="fw-small fw-muted">Receipt not answered yet</p> : null;
  return (
    <>
      <p class="fw-small fw-muted">
        {answer.state === 'acknowledged' ? 'Receipt acknowledged' : 'Acknowledging declined'} on{' '}
        {formatDay(answer.on)}
        {answer.witness && `, with ${answer.witness} as a witness`}
      </p>
      {answer.statement && <p class="quote">{answer.statement}</p>}
    </>
  );
}
