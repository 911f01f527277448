import { SUPPORT_KINDS, type Support } from '@fairway/shared/plan';
import { Button, DateField, Icon, Select, TextField } from '@fairway/shared/ui';
import { usePlan } from '../../plan/context.tsx';
import { capital } from '../../plan/words.ts';
import type { Edits, SupportEdit } from './edits.ts';

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

type SectionProps = {
  values: Pick<Edits, 'support' | 'added'>;
  set: (change: Partial<Edits>) => void;
  /** Support that is promised and not given yet. */
  owed: readonly Support[];
};

/** Promises that are still open, and more of them. */
export function SupportSection({ values: { support, added }, set, owed }: SectionProps) {
  const { today } = usePlan();
  const add = () => {
    const empty = { text: '', kind: 'coaching' as const, owner: '', dueOn: today };
    set({ added: [...added, { ...empty, id: crypto.randomUUID() }] });
  };
  return (
    <fieldset class="fw-stack fw-tight">
      <legend class="fw-label">Support</legend>
      {owed.map((item) => {
        const edit = support[item.id];
        return (
          edit && (
            <details key={item.id} class="more amend-part">
              <summary>{item.text}</summary>
              <SupportFields
                label="Support"
                edit={edit}
                onEdit={(change) => set({ support: { ...support, [item.id]: { ...edit, ...change } } })}
              />
            </details>
          )
        );
      })}
      {added.map((one) => (
        <SupportFields
          key={one.id}
          label="More support"
          edit={one}
          onEdit={(change) =>
            set({ added: added.map((other) => (other === one ? { ...one, ...change } : other)) })
          }
        />
      ))}
      <div>
        <Button size="s" onClick={add}>
          <Icon name="plus" />
          Add support
        </Button>
      </div>
    </fieldset>
  );
}
