import type { Entry } from '@fairway/shared/plan';
import { everyGoal, everyMilestone, WORDS } from '@fairway/shared/plan';
import { isLate } from '@fairway/shared/plan/late.ts';
import { Badge, Button, formatDay, formatInstant } from '@fairway/shared/ui';
import { AnswerEntry, ExplainStatus, RetractEntry } from '../commands/entries.tsx';
import { useMe } from '../session.tsx';
import { usePlan } from './context.tsx';
import { useDialog } from './dialogs.tsx';
import { capital, withUnit } from './words.ts';

const KIND = { status_note: 'Status note', check_in: 'Check-in held', own_entry: 'Employee’s own entry' };

export function EntryPart({ entry }: { entry: Entry }) {
  const { nameOf, timeZone } = usePlan();
  const { policy } = useMe().organisation;
  return (
    <li class="part keep fw-stack fw-tight" data-retracted={entry.retracted ? '' : undefined}>
      <div class="fw-row fw-tight">
        <span class="fw-strong">{KIND[entry.kind]}</span>
        {entry.kind === 'status_note' && <Status status={entry.status} />}
        {isLate(entry, policy.lateAfterDays, timeZone) && (
          <Badge tone="warn" icon="clock">
            Recorded late
          </Badge>
        )}
        {entry.imported && <Badge>From paper</Badge>}
        {entry.addendum && <Badge>Addendum</Badge>}
        {entry.retracted && <Badge tone="warn">Taken back</Badge>}
      </div>
      <div class="entry-text">
        <EntryText entry={entry} />
      </div>
      <p class="fw-small fw-muted">
        Happened on {formatDay(entry.on)} · recorded {formatInstant(entry.recordedAt, timeZone)} by{' '}
        {nameOf(entry.by)}
      </p>
      {entry.retracted && <p class="fw-small">Taken back: {entry.retracted.reason}</p>}
      {entry.answers.map((answer) => (
        <div key={answer.id} class="quote">
          <p>{answer.text}</p>
          <p class="fw-small fw-muted">
            {nameOf(answer.by)}, {formatDay(answer.on)}
          </p>
        </div>
      ))}
      <EntryActions entry={entry} />
    </li>
  );
}

function EntryText({ entry }: { entry: Entry }) {
  const { plan } = usePlan();
  if (entry.kind === 'own_entry') return <p class="fw-prewrap">{entry.text}</p>;
  if (entry.kind === 'status_note')
    return <p class={entry.reason ? 'fw-prewrap' : 'fw-muted'}>{entry.reason || 'No reason given'}</p>;
  const goals = new Map(everyGoal(plan).map((goal) => [goal.id, goal]));
  const reached = everyMilestone(plan)
    .filter(({ id }) => entry.milestonesReached?.includes(id))
    .map(({ text }) => text);
  return (
    <div class="fw-stack fw-tight">
      <p class="fw-prewrap">{entry.note}</p>
      {entry.praise && (
        <p class="fw-prewrap">
          <span class="fw-strong">What went well:</span> {entry.praise}
        </p>
      )}
      {entry.obstacles && (
        <p class="fw-prewrap">
          <span class="fw-strong">In the way:</span> {entry.obstacles}
        </p>
      )}
      {reached.length > 0 && (
        <p class="fw-prewrap">
          <span class="fw-strong">Milestones reached:</span> {reached.join('; ')}
        </p>
      )}
      {entry.goals.length > 0 && (
        <ul class="fw-list fw-stack fw-tight">
          {entry.goals.map((reading) => {
            const measure = goals.get(reading.goalId)?.measure;
            return (
              <li key={reading.goalId} class="fw-row fw-tight">
                <Status status={reading.status} />
                <span>
                  {goals.get(reading.goalId)?.text}
                  {reading.value !== null &&
                    `: ${withUnit(reading.value, measure?.kind === 'number' ? measure.unit : '')}`}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

const TONES = { on_track: 'good', at_risk: 'warn', off_track: 'bad' } as const;

function Status({ status }: { status: keyof typeof TONES }) {
  return <Badge tone={TONES[status]}>{capital(WORDS[status])}</Badge>;
}

function EntryActions({ entry }: { entry: Entry }) {
  const { may } = usePlan();
  const me = useMe();
  const open = useDialog();
  const mine = entry.by === me.person.id;
  const about = `${KIND[entry.kind]}, ${formatDay(entry.on)}`;
  if (entry.retracted) return null;
  return (
    <div class="fw-row fw-tight no-print">
      {may('answer_entry') && (
        <Button
          size="s"
          kind="quiet"
          aria-label={`Answer: ${about}`}
          onClick={() => open((props) => <AnswerEntry {...props} entryId={entry.id} />)}
        >
          Answer
        </Button>
      )}
      {mine && may('explain_status') && entry.kind === 'status_note' && !entry.reason && (
        <Button
          size="s"
          kind="quiet"
          aria-label={`Say why: ${about}`}
          onClick={() => open((props) => <ExplainStatus {...props} entryId={entry.id} />)}
        >
          Say why
        </Button>
      )}
      {mine && may('retract_entry') && (
        <Button
          size="s"
          kind="quiet"
          aria-label={`Take back: ${about}`}
          onClick={() => open((props) => <RetractEntry {...props} entryId={entry.id} />)}
        >
          Take back
        </Button>
      )}
    </div>
  );
}
