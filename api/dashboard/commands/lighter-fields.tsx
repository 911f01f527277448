import type { Lighter, LighterKind, Task } from '@fairway/shared/plan';
import { LIGHTER_ASKS } from '@fairway/shared/plan/lighter-asks.ts';
import { Badge, DateField, Select, TextArea, TextField } from '@fairway/shared/ui';
import { EvidenceRows } from '../evidence-rows.tsx';
import { usePlan } from '../plan/context.tsx';
import { Rows } from '../rows.tsx';
import { CommandDialog, type CommandForm, type FormProps } from './command-form.tsx';

/** Changes what a lighter plan says, openly: another task or example, plainer words. */
export function ChangeLighter(props: FormProps) {
  const { plan, nameOf } = usePlan();
  const { lighter } = plan;
  if (!lighter) return null;
  return (
    <CommandDialog
      {...props}
      type="change_lighter"
      // What was typed belongs to the version that it was typed on.
      about={plan.contentHash ?? ''}
      title="Change what it says"
      submit="Change it"
      done="Changed. What it said before stays in the history."
      initial={lighter}
      data={(values) => ({ lighter: values })}
    >
      {(form) => (
        <>
          <p>{nameOf(plan.subjectId)} sees the change; what it said before stays in the history.</p>
          <LighterFields {...form} kind={plan.kind as LighterKind} />
        </>
      )}
    </CommandDialog>
  );
}

const newTask = (): Task => ({
  id: crypto.randomUUID(),
  text: '',
  owner: 'employee',
  ownerName: '',
  dueOn: '',
});

function LighterFields({ kind, values, set, errorOf }: CommandForm<Lighter> & { kind: LighterKind }) {
  const { plan, today } = usePlan();
  const asks = LIGHTER_ASKS[kind];
  return (
    <>
      <TextArea
        label={asks.purpose}
        hint={asks.hint}
        required
        value={values.purpose}
        onValue={(purpose) => set({ purpose })}
        error={errorOf('lighter.purpose', asks.purpose)}
      />
      <TextArea
        label={asks.expectation}
        required={kind !== 'mentorship'}
        rows={2}
        value={values.expectation}
        onValue={(expectation) => set({ expectation })}
      />
      <fieldset class="fw-stack fw-tight">
        <legend class="fw-label">Tasks</legend>
        <Rows
          name="Task"
          rows={values.tasks}
          make={newTask}
          stays={({ id }) => id in plan.tasksDone}
          onRows={(tasks) => set({ tasks })}
        >
          {(task, change, index) => (
            <TaskFields
              task={task}
              change={change}
              endsOn={values.endsOn}
              errorOf={(field, label) => errorOf(`lighter.tasks.${index}.${field}`, label)}
            />
          )}
        </Rows>
      </fieldset>
      <fieldset class="fw-stack fw-tight">
        <legend class="fw-label">What it rests on</legend>
        <EvidenceRows evidence={values.evidence} today={today} onEvidence={(evidence) => set({ evidence })} />
      </fieldset>
    </>
  );
}

type TaskProps = {
  task: Task;
  change: (part: Partial<Task>) => void;
  endsOn: string;
  errorOf: (field: string, label: string) => string | undefined;
};

function TaskFields({ task, change, endsOn, errorOf }: TaskProps) {
  const { plan, nameOf } = usePlan();
  return (
    <>
      {task.id in plan.tasksDone && (
        <div>
          <Badge tone="good" icon="check">
            Done: it stays
          </Badge>
        </div>
      )}
      <TextArea
        label="What is done"
        required
        rows={2}
        value={task.text}
        onValue={(text) => change({ text })}
        error={errorOf('text', 'What is done')}
      />
      <Select
        label="By whom"
        required
        value={task.owner}
        options={[
          { value: 'employee', label: nameOf(plan.subjectId) },
          { value: 'manager', label: 'I, the manager' },
          { value: 'other', label: 'Somebody else' },
        ]}
        onValue={(owner) => change({ owner: owner as Task['owner'] })}
      />
      {task.owner === 'other' && (
        <TextField
          label="Their name"
          required
          value={task.ownerName}
          onValue={(ownerName) => change({ ownerName })}
        />
      )}
      <DateField
        label="By which day"
        required
        max={endsOn}
        value={task.dueOn}
        onValue={(dueOn) => change({ dueOn })}
        error={errorOf('dueOn', 'The day')}
      />
    </>
  );
}
