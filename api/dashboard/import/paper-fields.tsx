import { DateField, NumberField, Select, TextArea, TextField } from '@fairway/shared/ui';
import { EvidenceRows, FeedbackRows } from '../evidence-rows.tsx';
import { Rows } from '../rows.tsx';
import { FormPart } from './form-part.tsx';
import {
  NO_CONCERN,
  NO_GOAL,
  NO_SUPPORT,
  type PaperText,
  type TypedConcern,
  type TypedGoal,
  type TypedSupport,
} from './paper.ts';

const EVERY = [
  { value: 'week', label: 'Every week' },
  { value: 'fortnight', label: 'Every two weeks' },
  { value: 'month', label: 'Every four weeks' },
];

type Props = { paper: PaperText; today: string; set: (part: Partial<PaperText>) => void };

/** What stands on the paper, to be typed as it stands there. */
export function PaperFields({ paper, today, set }: Props) {
  return (
    <>
      <FormPart title="What is expected, and what fell short">
        <TextArea
          label="Expectations"
          hint="One a line, as on the paper."
          required
          value={paper.expectations}
          onValue={(expectations) => set({ expectations })}
        />
        <Rows
          name="Area for improvement"
          add="Add an area for improvement"
          rows={paper.concerns}
          make={() => NO_CONCERN}
          least={1}
          onRows={(concerns) => set({ concerns })}
        >
          {(concern, change) => <ConcernFields concern={concern} change={change} today={today} />}
        </Rows>
      </FormPart>
      <FormPart title="Goals and support">
        <Rows
          name="Goal"
          rows={paper.goals}
          make={() => NO_GOAL}
          least={1}
          onRows={(goals) => set({ goals })}
        >
          {(goal, change) => <GoalFields goal={goal} change={change} />}
        </Rows>
        <Rows
          name="Support"
          add="Add support"
          rows={paper.support}
          make={() => NO_SUPPORT}
          least={1}
          onRows={(support) => set({ support })}
        >
          {(item, change) => <SupportFields item={item} change={change} />}
        </Rows>
      </FormPart>
      <FormPart title="Timeline and what follows">
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
      </FormPart>
    </>
  );
}

type ConcernProps = {
  concern: TypedConcern;
  change: (part: Partial<TypedConcern>) => void;
  today: string;
};

function ConcernFields({ concern, change, today }: ConcernProps) {
  return (
    <>
      <TextArea
        label="Area for improvement"
        required
        rows={2}
        value={concern.text}
        onValue={(text) => change({ text })}
      />
      <EvidenceRows
        evidence={concern.evidence}
        today={today}
        onEvidence={(evidence) => change({ evidence })}
      />
      <FeedbackRows
        feedback={concern.earlierFeedback}
        today={today}
        onFeedback={(earlierFeedback) => change({ earlierFeedback })}
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
