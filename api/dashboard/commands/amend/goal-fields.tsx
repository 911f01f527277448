import type { Goal } from '@fairway/shared/plan';
import { DateField, NumberField, TextArea, TextField } from '@fairway/shared/ui';
import type { GoalEdit } from './amended.ts';

type Props = { goal: Goal; edit: GoalEdit; onEdit: (change: Partial<GoalEdit>) => void };

/** One goal with its whole measure and its day. */
export function GoalFields({ goal, edit, onEdit }: Props) {
  return (
    <details class="more amend-part">
      <summary>{goal.text}</summary>
      <div class="fw-stack fw-tight">
        <TextArea label="Goal" required rows={2} value={edit.text} onValue={(text) => onEdit({ text })} />
        {goal.measure.kind === 'number' ? (
          <>
            <TextField label="Metric" required value={edit.metric} onValue={(metric) => onEdit({ metric })} />
            <div class="amend-figures">
              <NumberField
                label="Stands at"
                value={edit.baseline}
                onValue={(baseline) => onEdit({ baseline })}
              />
              <NumberField
                label="Target"
                required
                value={edit.target}
                onValue={(target) => onEdit({ target })}
              />
              <TextField label="Unit" required value={edit.unit} onValue={(unit) => onEdit({ unit })} />
            </div>
            <TextField label="Read where" value={edit.source} onValue={(source) => onEdit({ source })} />
          </>
        ) : (
          <>
            <TextField
              label="What is handed in"
              required
              value={edit.deliverable}
              onValue={(deliverable) => onEdit({ deliverable })}
            />
            <TextField
              label="Who accepts it"
              required
              value={edit.acceptedBy}
              onValue={(acceptedBy) => onEdit({ acceptedBy })}
            />
          </>
        )}
        <DateField label="Due" required value={edit.dueOn} onValue={(dueOn) => onEdit({ dueOn })} />
      </div>
    </details>
  );
}
