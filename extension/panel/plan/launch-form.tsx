import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import { lastDay } from '@fairway/shared/plan/content.ts';
import { later } from '@fairway/shared/plan/dates.ts';
import { Actions, Button, DateField, formatDay } from '@fairway/shared/ui/index.ts';
import { useState } from 'preact/hooks';
import { today } from '../state.ts';
import { useCommand } from '../use-command.ts';
import { Refused, Step } from './step.tsx';

/** The launch meeting was held: from here the clock runs. */
export function LaunchForm({ answer }: { answer: PlanAnswer }) {
  const { id, sharing, content } = answer.plan;
  const [heldOn, setHeldOn] = useState(today.value);
  const { busy, problem, run } = useCommand(id);
  const startsOn = sharing && heldOn !== '' ? later(heldOn, sharing.on) : null;
  return (
    <Step title="Launch meeting">
      <p>
        Private and unhurried: concerns, expectations, support, timeline, questions. Nothing new as a
        surprise.
      </p>
      <form
        class="fw-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void run('launch', { happenedOn: heldOn }, 'The plan has started.');
        }}
      >
        <DateField
          label="Held on"
          required
          min={sharing?.on ?? ''}
          max={today.value}
          value={heldOn}
          onValue={setHeldOn}
        />
        {startsOn && content && (
          <p class="fw-small fw-muted">
            The plan runs from {formatDay(startsOn)} to {formatDay(lastDay(startsOn, content.length.days))}.
          </p>
        )}
        <Refused problem={problem} />
        <Actions>
          <Button type="submit" kind="primary" busy={busy}>
            Record the launch meeting
          </Button>
        </Actions>
      </form>
    </Step>
  );
}
