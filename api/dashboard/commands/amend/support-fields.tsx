import { SUPPORT_KINDS, type Support } from '@fairway/shared/plan';
import { DateField, Select, TextField } from '@fairway/shared/ui';
import { capital } from '../../plan/words.ts';
import type { SupportEdit } from './amended.ts';

const KINDS = SUPPORT_KINDS.map((value) => ({ value, label: capital(value.replace('_', ' ')) }));

type Props = { label: string; edit: SupportEdit; onEdit: (change: Partial<SupportEdit>) => void };

/** One promise of support: what, of which kind, by whom and by when. */
export function SupportFields({ label, edit, onEdit }: Props) {
  return (
    <div class="fw-stack fw-tight">
      <TextField label={label} required value={edit.text} onValue={(text) => onEdit({ text })} />
      <div class="fw-row">
        <Select
          label="Kind"
          required
          options={KINDS}
          value={edit.kind}
          onValue={(kind) => onEdit({ kind: kind as Support['kind'] })}
        />
        <TextField label="Given by" required value={edit.owner} onValue={(owner) => onEdit({ owner })} />
        <DateField label="By" required value={edit.dueOn} onValue={(dueOn) => onEdit({ dueOn })} />
      </div>
    </div>
  );
}
