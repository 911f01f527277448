import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import type { ScheduledCheckIn } from '@fairway/shared/plan/state.ts';
import {
  Actions,
  Badge,
  Button,
  DateField,
  Dialog,
  formatDay,
  RadioGroup,
  relativeDay,
  TextArea,
} from '@fairway/shared/ui/index.ts';
import { useState } from 'preact/hooks';
import { go, today } from '../state.ts';
import { useCommand } from '../use-command.ts';
import { Refused, Step } from './step.tsx';

/** The scheduled check-ins: the next one to log, and what became of the others. */
export function CheckIns({ answer }: { answer: PlanAnswer }) {
  const { plan } = answer;
  const due = plan.checkIns
    .filter(({ state }) => state === 'due')
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  const held = plan.checkIns.filter(({ state }) => state === 'held').length;
  const next = due[0];
  const overdue = due.filter(({ dueOn }) => dueOn < today.value);
  return (
    <Step title="Check-ins">
      <p>
        {next ? (
          <Badge tone={next.dueOn < today.value ? 'warn' : 'info'} icon="clock">
            Due {relativeDay(next.dueOn, today.value)}
          </Badge>
        ) : (
          'None is left on the schedule.'
        )}
      </p>
      <p class="fw-small fw-muted">
        {next && `${formatDay(next.dueOn)} · `}
        {held} of {plan.checkIns.length} held
      </p>
      <Button
        kind="primary"
        autoFocus={next !== undefined && next.dueOn <= today.value}
        onClick={() => go({ screen: 'check-in', planId: plan.id })}
      >
        Log a check-in
      </Button>
      {overdue.map((one) => (
        <Missed key={one.id} planId={plan.id} checkIn={one} />
      ))}
      {next && answer.allowed.includes('move_check_in') && <Move planId={plan.id} checkIn={next} />}
    </Step>
  );
}

const WHO = [
  { value: 'manager', label: 'I did not make it' },
  { value: 'employee', label: 'The employee did not come' },
  { value: 'both', label: 'Neither of us' },
  { value: 'absence', label: 'Excused absence' },
];

function Missed({ planId, checkIn }: { planId: string; checkIn: ScheduledCheckIn }) {
  const [open, setOpen] = useState(false);
  const [by, setBy] = useState('');
  const [note, setNote] = useState('');
  const { busy, problem, run } = useCommand(planId);
  return (
    <>
      <div>
        <Button size="s" kind="quiet" onClick={() => setOpen(true)}>
          The one due {formatDay(checkIn.dueOn)} did not happen
        </Button>
      </div>
      {open && (
        <Dialog title="A missed check-in" keepOpen onClose={() => setOpen(false)}>
          <form
            class="fw-stack"
            onSubmit={(event) => {
              event.preventDefault();
              const data = { checkInId: checkIn.id, by, note };
              void run('miss_check_in', data, 'Recorded.').then((done) => done && setOpen(false));
            }}
          >
            <p>A missed check-in counts against whoever owed it. Why did it not happen?</p>
            <RadioGroup label="Reason" required choices={WHO} value={by} onValue={setBy} />
            <TextArea label="Note" value={note} onValue={setNote} />
            <Refused problem={problem} />
            <Actions>
              <Button onClick={() => setOpen(false)}>Cancel</Button>
              <Button type="submit" kind="primary" busy={busy}>
                Record it
              </Button>
            </Actions>
          </form>
        </Dialog>
      )}
    </>
  );
}

function Move({ planId, checkIn }: { planId: string; checkIn: ScheduledCheckIn }) {
  const [open, setOpen] = useState(false);
  const [to, setTo] = useState(checkIn.dueOn);
  const [reason, setReason] = useState('');
  const { busy, problem, run } = useCommand(planId);
  return (
    <>
      <div>
        <Button size="s" kind="quiet" onClick={() => setOpen(true)}>
          Move the one on {formatDay(checkIn.dueOn)}
        </Button>
      </div>
      {open && (
        <Dialog title="Move a check-in" keepOpen onClose={() => setOpen(false)}>
          <form
            class="fw-stack"
            onSubmit={(event) => {
              event.preventDefault();
              const data = { checkInId: checkIn.id, to, reason };
              void run('move_check_in', data, 'Moved.').then((done) => done && setOpen(false));
            }}
          >
            <DateField label="To which day" required min={today.value} value={to} onValue={setTo} />
            <TextArea label="Why" required value={reason} onValue={setReason} />
            <Refused problem={problem} />
            <Actions>
              <Button onClick={() => setOpen(false)}>Cancel</Button>
              <Button type="submit" kind="primary" busy={busy}>
                Move it
              </Button>
            </Actions>
          </form>
        </Dialog>
      )}
    </>
  );
}
