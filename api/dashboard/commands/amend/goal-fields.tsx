import type { Concern, Goal, Support } from '@fairway/shared/plan';
import { Button, Checkbox, DateField, RadioGroup, TextArea, TextField } from '@fairway/shared/ui';
import { Rows } from '../../rows.tsx';
import type { GoalEdit, NewGoal } from './edits.ts';
import { MeasureFields } from './measure-fields.tsx';
import { TakenOut } from './taken-out.tsx';

type Edit<T> = { edit: T; onEdit: (change: Partial<T>) => void };

/** One goal of the plan: its words, measure, day and milestones, and the way out of the plan. */
export function GoalFields({ goal, edit, onEdit }: Edit<GoalEdit> & { goal: Goal }) {
  if (edit.out) return <TakenOut text={goal.text} onKeep={() => onEdit({ out: false })} />;
  return (
    <details class="more amend-part">
      <summary>{goal.text}</summary>
      <div class="fw-stack fw-tight">
        <Fields edit={edit} onEdit={onEdit} />
        <div>
          <Button size="s" onClick={() => onEdit({ out: true })}>
            Take this goal out
          </Button>
        </div>
      </div>
    </details>
  );
}

const KINDS = [
  { value: 'number', label: 'A number' },
  { value: 'deliverable', label: 'A piece of work' },
];

type NewProps = {
  edit: NewGoal;
  onEdit: (change: Partial<NewGoal>) => void;
  concerns: readonly Concern[];
  support: readonly Support[];
};

/** A goal that the amendment adds: what it answers and who helps, besides all that a goal has. */
export function NewGoalFields({ edit, onEdit, concerns, support }: NewProps) {
  return (
    <>
      <Fields edit={edit} onEdit={onEdit}>
        <RadioGroup
          label="Measured by"
          required
          inline
          choices={KINDS}
          value={edit.kind}
          onValue={(kind) => onEdit({ kind: kind as NewGoal['kind'] })}
        />
      </Fields>
      <Choose
        label="Which concern it answers"
        parts={concerns}
        chosen={edit.concernIds}
        onChosen={(concernIds) => onEdit({ concernIds })}
      />
      <Choose
        label="Which promised support helps with it"
        parts={support}
        chosen={edit.helpedBy}
        onChosen={(helpedBy) => onEdit({ helpedBy })}
      />
    </>
  );
}

function Fields({ edit, onEdit, children }: Edit<GoalEdit> & { children?: preact.ComponentChildren }) {
  return (
    <>
      <TextArea label="Goal" required rows={2} value={edit.text} onValue={(text) => onEdit({ text })} />
      {children}
      <MeasureFields edit={edit} onEdit={onEdit} />
      <DateField label="Due" required value={edit.dueOn} onValue={(dueOn) => onEdit({ dueOn })} />
      <Rows
        name="Milestone"
        rows={edit.milestones}
        make={() => ({ id: crypto.randomUUID(), text: '', on: null })}
        onRows={(milestones) => onEdit({ milestones })}
      >
        {(one, change) => (
          <>
            <TextField label="Milestone" required value={one.text} onValue={(text) => change({ text })} />
            <DateField
              label="Reached by"
              required
              value={one.on ?? ''}
              onValue={(on) => change({ on: on || null })}
            />
          </>
        )}
      </Rows>
    </>
  );
}

type ChooseProps = {
  label: string;
  parts: readonly { id: string; text: string }[];
  chosen: readonly string[];
  onChosen: (ids: string[]) => void;
};

function Choose({ label, parts, chosen, onChosen }: ChooseProps) {
  if (parts.length === 0) return null;
  return (
    <fieldset class="fw-field">
      <legend class="fw-label">{label}</legend>
      {parts.map(({ id, text }, index) => (
        <Checkbox
          key={id}
          label={text || `New concern ${index + 1}`}
          checked={chosen.includes(id)}
          onChecked={(on) => onChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id))}
        />
      ))}
    </fieldset>
  );
}
