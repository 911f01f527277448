import { type MilestoneState, milestonesOf, type ScheduledCheckIn } from '@fairway/shared/plan';
import { Badge, Button, formatDay } from '@fairway/shared/ui';
import { MissCheckIn, MoveCheckIn } from '../commands/schedule.tsx';
import { usePlan } from './context.tsx';
import { useDialog } from './dialogs.tsx';

/** Check-ins and the goals' milestones by their day. */
export function Schedule() {
  const { plan } = usePlan();
  const rows = [
    ...plan.checkIns.map((checkIn) => ({
      on: checkIn.dueOn,
      row: <Scheduled key={checkIn.id} checkIn={checkIn} />,
    })),
    ...milestonesOf(plan).map((milestone) => ({
      on: milestone.on ?? '',
      row: <Reached key={milestone.id} milestone={milestone} />,
    })),
  ];
  return (
    <ol class="fw-list schedule">
      {rows.toSorted((a, b) => a.on.localeCompare(b.on)).map(({ row }) => row)}
    </ol>
  );
}

function Reached({ milestone: { text, on, reachedOn } }: { milestone: MilestoneState }) {
  const { today } = usePlan();
  return (
    <li class="scheduled">
      <span class="fw-numeric">{on && formatDay(on)}</span>
      <span class="fw-row fw-tight">
        {reachedOn ? (
          <Badge tone="good" icon="check">
            Reached {formatDay(reachedOn)}
          </Badge>
        ) : (
          <Badge tone={on && on < today ? 'warn' : 'quiet'}>Milestone</Badge>
        )}
        <span>{text}</span>
      </span>
    </li>
  );
}

const MISSED_BY = {
  manager: 'the manager could not come',
  employee: 'the employee could not come',
  both: 'both could not come',
  absence: 'approved absence',
};

function Scheduled({ checkIn }: { checkIn: ScheduledCheckIn }) {
  const { today, may } = usePlan();
  const open = useDialog();
  const day = formatDay(checkIn.dueOn);
  const overdue = checkIn.state === 'due' && checkIn.dueOn < today;
  const moved = checkIn.moved.at(-1);
  return (
    <li class="scheduled">
      <span class="fw-numeric">{day}</span>
      <span class="fw-row fw-tight">
        {checkIn.state === 'held' && (
          <Badge tone="good" icon="check">
            Held
          </Badge>
        )}
        {checkIn.state === 'missed' && <Badge tone="warn">Missed</Badge>}
        {overdue && (
          <Badge tone="bad" icon="clock">
            Overdue
          </Badge>
        )}
        {checkIn.state === 'due' && !overdue && (
          <Badge>{checkIn.dueOn === today ? 'Today' : 'Planned'}</Badge>
        )}
        {checkIn.missedBy && <span class="fw-small fw-muted">{MISSED_BY[checkIn.missedBy]}</span>}
        {moved && (
          <span class="fw-small fw-muted">
            moved from {formatDay(moved.from)}: {moved.reason}
          </span>
        )}
      </span>
      {checkIn.state === 'due' && (
        <span class="fw-row fw-tight no-print scheduled-actions">
          {may('move_check_in') && (
            <Button
              size="s"
              kind="quiet"
              aria-label={`Move, ${day}`}
              onClick={() => open((props) => <MoveCheckIn {...props} checkIn={checkIn} />)}
            >
              Move
            </Button>
          )}
          {may('miss_check_in') && checkIn.dueOn <= today && (
            <Button
              size="s"
              kind="quiet"
              aria-label={`Missed, ${day}`}
              onClick={() => open((props) => <MissCheckIn {...props} checkIn={checkIn} />)}
            >
              Missed
            </Button>
          )}
        </span>
      )}
    </li>
  );
}
