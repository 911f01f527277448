import type { Milestone } from '@fairway/shared/plan/content.ts';
import { Button, DateField, TextField } from '@fairway/shared/ui/index.ts';
import { toDay } from './content-edits.ts';
import { AddButton } from './parts.tsx';

/** Steps on the way to a goal, each with its day. */
export function Milestones(props: {
  milestones: readonly Milestone[];
  from: string;
  to: string;
  onMilestones: (milestones: Milestone[]) => void;
}) {
  const { milestones, from, to, onMilestones } = props;
  const set = (id: string, part: Partial<Milestone>) =>
    onMilestones(milestones.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const add = () => onMilestones([...milestones, { id: crypto.randomUUID(), text: '', on: null }]);
  return (
    <fieldset class="fw-stack panel-sub">
      <legend class="fw-label">Milestones on the way</legend>
      {milestones.map((one, index) => (
        <fieldset key={one.id} class="fw-stack fw-tight panel-part" aria-label={`Milestone ${index + 1}`}>
          <TextField
            label="What is reached"
            required
            placeholder="75% of tickets in time"
            value={one.text}
            onValue={(text) => set(one.id, { text })}
          />
          <div class="fw-split">
            <DateField
              label="By which day"
              required
              min={from}
              max={to}
              value={one.on ?? ''}
              onValue={(day) => set(one.id, { on: toDay(day) })}
            />
            <Button
              size="s"
              kind="quiet"
              aria-label={`Take out milestone ${index + 1}`}
              onClick={() => onMilestones(milestones.filter(({ id }) => id !== one.id))}
            >
              Take out
            </Button>
          </div>
        </fieldset>
      ))}
      <AddButton onClick={add}>Add a milestone</AddButton>
    </fieldset>
  );
}
