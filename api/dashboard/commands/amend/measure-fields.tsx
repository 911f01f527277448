import { NumberField, TextField } from '@fairway/shared/ui';
import type { GoalEdit } from './edits.ts';

type Props = { edit: GoalEdit; onEdit: (change: Partial<GoalEdit>) => void };

/** How a goal is measured: a number with where it is read, or a piece of work and who accepts it. */
export function MeasureFields({ edit, onEdit }: Props) {
  if (edit.kind === 'deliverable')
    return (
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
    );
  return (
    <>
      <TextField label="Metric" required value={edit.metric} onValue={(metric) => onEdit({ metric })} />
      <div class="amend-figures">
        <NumberField label="Stands at" value={edit.baseline} onValue={(baseline) => onEdit({ baseline })} />
        <NumberField label="Target" required value={edit.target} onValue={(target) => onEdit({ target })} />
        <TextField label="Unit" required value={edit.unit} onValue={(unit) => onEdit({ unit })} />
      </div>
      <TextField label="Read where" value={edit.source} onValue={(source) => onEdit({ source })} />
    </>
  );
}
