import { DateField, NumberField, Select, TextArea, TextField } from '@fairway/shared/ui';
import { NO_GOAL, NO_SUPPORT, type PaperText, type TypedGoal, type TypedSupport } from './paper.ts';
import { Rows } from './rows.tsx';

const EVERY = [
  { value: 'week', label: 'Every week' },
  { value: 'fortnight', label: 'Every two weeks' },
  { value: 'month', label: 'Every four weeks' },
];

type Props = { paper: PaperText; set: (part: Partial<PaperText>) => void };

/** What stands on the paper, to be typed as it stands there. */
export function PaperFields({ paper, set }: Props) {
  return (
    <>
      <TextArea
        label="Expectations"
        hint="One a line, as on the paper."
        required
        value={paper.expectations}
        onValue={(expectations) => set({ expectations })}
      />
      <TextArea
        label="Areas for improvement"
        hint="One a line, as on the paper."
        required
        value={paper.concerns}
        onValue={(concerns) => set({ concerns })}
      />
      <Rows name="Goal" rows={paper.goals} empty={NO_GOAL} onRows={(goals) => set({ goals })}>
        {(goal, change) => <GoalFields goal={goal} change={change} />}
      </Rows>
      <Rows name="Support" rows={paper.support} empty={NO_SUPPORT} onRows={(support) => set({ support })}>
        {(item, change) => <SupportFields item={item} change={change} />}
      </Rows>
      <div class="fw-row">
        <NumberField
          label="Length in days"
          required
          min={7}
          max={365}
          step={1}
          value={paper.days}
          onValue={(days) => set({ days })}
        />
        <Select
          label="Check-ins"
          required
          options={EVERY}
          value={paper.every}
          onValue={(every) => set({ every: every as PaperText['every'] })}
        />
      </div>
      <TextArea
        label="What follows if the goals are met"
        rows={2}
        value={paper.ifMet}
        onValue={(ifMet) => set({ ifMet })}
      />
      <TextArea
        label="What follows if they are not"
        rows={2}
        value={paper.ifNotMet}
        onValue={(ifNotMet) => set({ ifNotMet })}
      />
    </>
  );
}

function GoalFields({ goal, change }: { goal: TypedGoal; change: (part: Partial<TypedGoal>) => void }) {
  return (
    <>
      <TextArea label="Goal" required rows={2} value={goal.text} onValue={(text) => change({ text })} />
      <DateField label="Due on" value={goal.dueOn} onValue={(dueOn) => change({ dueOn })} />
      <TextField
        label="Measured by"
        hint="Where the paper gives a number: what is counted."
        value={goal.metric}
        onValue={(metric) => change({ metric })}
      />
      {goal.metric.trim() !== '' && (
        <div class="fw-row">
          <TextField
            label="Stood at"
            short
            inputMode="decimal"
            value={goal.baseline}
            onValue={(baseline) => change({ baseline })}
          />
          <TextField
            label="Target"
            required
            short
            inputMode="decimal"
            value={goal.target}
            onValue={(target) => change({ target })}
          />
          <TextField label="Unit" short value={goal.unit} onValue={(unit) => change({ unit })} />
        </div>
      )}
    </>
  );
}

function SupportFields(props: { item: TypedSupport; change: (part: Partial<TypedSupport>) => void }) {
  const { item, change } = props;
  return (
    <>
      <TextField label="What is given" required value={item.text} onValue={(text) => change({ text })} />
      <div class="fw-row">
        <TextField label="By whom" value={item.ownerName} onValue={(ownerName) => change({ ownerName })} />
        <DateField label="Until" value={item.dueOn} onValue={(dueOn) => change({ dueOn })} />
      </div>
    </>
  );
}
