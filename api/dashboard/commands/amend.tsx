import type { Content, Goal, Support } from '@fairway/shared/plan';
import { SUPPORT_KINDS } from '@fairway/shared/plan';
import { Banner, Button, DateField, NumberField, Select, TextArea, TextField } from '@fairway/shared/ui';
import { usePlan } from '../plan/context.tsx';
import { capital } from '../plan/words.ts';
import { numberOf } from './check-in.tsx';
import { CommandDialog, type CommandForm, type FormProps } from './command-form.tsx';

type Values = {
  goals: Record<string, { text: string; target: string; dueOn: string }>;
  added: Support[];
  reason: string;
};

/** Changes goals, dates and support of a running plan, openly. */
export function Amend(props: FormProps) {
  const { plan } = usePlan();
  const { content } = plan;
  if (!content) return null;
  const initial: Values = {
    goals: Object.fromEntries(content.goals.map((goal) => [goal.id, typed(goal)])),
    added: [],
    reason: '',
  };
  return (
    <CommandDialog
      {...props}
      type="amend"
      title="Amend the plan"
      submit="Record the amendment"
      done="The amendment is on the record."
      initial={initial}
      data={(values) => ({ content: amended(content, values), reason: values.reason })}
    >
      {({ values, set, errorOf }) => (
        <>
          <Banner title="What changes, and for whom">
            <p>
              More support or a later date applies at once. Anything else pauses the plan until the employee
              has answered, or was handed the change and had time to read it.
            </p>
          </Banner>
          {content.goals.map((goal) => (
            <GoalFields key={goal.id} goal={goal} values={values} set={set} />
          ))}
          <AddedSupport goals={content.goals} values={values} set={set} />
          <TextArea
            label="Why"
            hint="The employee reads it."
            required
            value={values.reason}
            onValue={(reason) => set({ reason })}
            error={errorOf('reason', 'Why')}
          />
        </>
      )}
    </CommandDialog>
  );
}

const typed = (goal: Goal) => ({
  text: goal.text,
  target: goal.measure.kind === 'number' ? String(goal.measure.target ?? '') : '',
  dueOn: goal.dueOn ?? '',
});

function amended(content: Content, { goals, added }: Values): Content {
  return {
    ...content,
    goals: content.goals.map((goal) => {
      const { text, target, dueOn } = goals[goal.id] ?? typed(goal);
      const measure =
        goal.measure.kind === 'number' ? { ...goal.measure, target: numberOf(target) } : goal.measure;
      return { ...goal, text, measure, dueOn: dueOn || null };
    }),
    support: [...content.support, ...added],
  };
}

type FieldsProps = Pick<CommandForm<Values>, 'values' | 'set'>;

function GoalFields({ goal, values, set }: FieldsProps & { goal: Goal }) {
  const one = values.goals[goal.id] ?? typed(goal);
  const change = (part: Partial<typeof one>) =>
    set({ goals: { ...values.goals, [goal.id]: { ...one, ...part } } });
  return (
    <div class="fw-stack fw-tight goal-reading">
      <TextArea label="Goal" required rows={2} value={one.text} onValue={(text) => change({ text })} />
      <div class="fw-row">
        {goal.measure.kind === 'number' && (
          <NumberField
            label={`Target in ${goal.measure.unit || 'its unit'}`}
            required
            value={one.target}
            onValue={(target) => change({ target })}
          />
        )}
        <DateField label="Due" required value={one.dueOn} onValue={(dueOn) => change({ dueOn })} />
      </div>
    </div>
  );
}

function AddedSupport({ goals, values, set }: FieldsProps & { goals: Goal[] }) {
  const { plan, today } = usePlan();
  const change = (id: string, part: Partial<Support>) =>
    set({ added: values.added.map((one) => (one.id === id ? { ...one, ...part } : one)) });
  const add = (): Support => ({
    id: crypto.randomUUID(),
    goalIds: goals.map((goal) => goal.id),
    text: '',
    kind: 'coaching',
    ownerId: plan.managerId,
    ownerName: '',
    dueOn: today,
  });
  return (
    <>
      {values.added.map((support) => (
        <div key={support.id} class="fw-stack fw-tight goal-reading">
          <TextField
            label="More support"
            required
            value={support.text}
            onValue={(text) => change(support.id, { text })}
          />
          <div class="fw-row">
            <Select
              label="Kind"
              required
              options={SUPPORT_KINDS.map((value) => ({ value, label: capital(value.replace('_', ' ')) }))}
              value={support.kind}
              onValue={(kind) => change(support.id, { kind: kind as Support['kind'] })}
            />
            <TextField
              label="Given by"
              hint="You, if left empty."
              value={support.ownerName}
              onValue={(ownerName) =>
                change(support.id, { ownerName, ownerId: ownerName ? null : plan.managerId })
              }
            />
            <DateField
              label="By"
              required
              value={support.dueOn ?? ''}
              onValue={(dueOn) => change(support.id, { dueOn: dueOn || null })}
            />
          </div>
        </div>
      ))}
      <div>
        <Button size="s" onClick={() => set({ added: [...values.added, add()] })}>
          Add support
        </Button>
      </div>
    </>
  );
}
