import { type Goal, RESULTS, WORDS } from '@fairway/shared/plan';
import { NumberField, RadioGroup, TextArea } from '@fairway/shared/ui';
import { usePlan } from '../plan/context.tsx';
import { readingsOf } from '../plan/readings.ts';
import { capital, measureText } from '../plan/words.ts';
import { CommandDialog, type CommandForm, type FormProps } from './command-form.tsx';
import { numberOf } from './number-of.ts';

type Judged = Record<string, { result: string; value: string; evidence: string }>;
type EvaluateValues = { judged: Judged; summary: string };

export function Evaluate(props: FormProps) {
  const { plan } = usePlan();
  const goals = plan.content?.goals ?? [];
  const initial: EvaluateValues = {
    summary: '',
    judged: Object.fromEntries(
      goals.map((goal) => {
        const last = readingsOf(plan, goal.id).at(-1);
        return [goal.id, { result: '', value: last ? String(last.value) : '', evidence: '' }];
      }),
    ),
  };
  return (
    <CommandDialog
      {...props}
      type="evaluate"
      title="Evaluate"
      submit="Record the evaluation"
      done="The evaluation is on the record."
      initial={initial}
      data={({ judged, summary }) => ({
        goals: goals.map((goal) => {
          const one = judged[goal.id];
          return {
            goalId: goal.id,
            result: one?.result,
            value: goal.measure.kind === 'number' ? numberOf(one?.value ?? '') : null,
            evidence: one?.evidence ?? '',
          };
        }),
        summary,
      })}
    >
      {({ values, set, errorOf }) => (
        <>
          <p>Each goal against its own measure, from what is on the record. The employee reads this.</p>
          {goals.map((goal, index) => (
            <Judge
              key={goal.id}
              goal={goal}
              values={values}
              set={set}
              error={errorOf(`goals.${index}.result`, 'The result')}
            />
          ))}
          <TextArea label="In sum" value={values.summary} onValue={(summary) => set({ summary })} />
        </>
      )}
    </CommandDialog>
  );
}

type JudgeProps = Pick<CommandForm<EvaluateValues>, 'values' | 'set'> & {
  goal: Goal;
  error: string | undefined;
};

function Judge({ goal, values, set, error }: JudgeProps) {
  const one = values.judged[goal.id] ?? { result: '', value: '', evidence: '' };
  const change = (part: Partial<typeof one>) =>
    set({ judged: { ...values.judged, [goal.id]: { ...one, ...part } } });
  return (
    <div class="fw-stack fw-tight goal-reading">
      <RadioGroup
        label={goal.text}
        hint={measureText(goal.measure)}
        required
        inline
        value={one.result}
        onValue={(result) => change({ result })}
        error={error}
        choices={RESULTS.map((value) => ({ value, label: capital(WORDS[value]) }))}
      />
      {goal.measure.kind === 'number' && (
        <NumberField
          label={`Value reached, in ${goal.measure.unit || 'its unit'}`}
          value={one.value}
          onValue={(value) => change({ value })}
        />
      )}
      <TextArea
        label="What on the record shows it"
        rows={2}
        value={one.evidence}
        onValue={(evidence) => change({ evidence })}
      />
    </div>
  );
}

export function SelfEvaluate(props: FormProps) {
  return (
    <CommandDialog
      {...props}
      type="self_evaluate"
      title="Add your own evaluation"
      submit="Record"
      done="Your evaluation is on the record."
      initial={{ text: '' }}
      data={(values) => values}
    >
      {({ values, set, errorOf }) => (
        <TextArea
          label="How far you got with each goal"
          hint="It stands beside your manager’s evaluation."
          required
          rows={6}
          value={values.text}
          onValue={(text) => set({ text })}
          error={errorOf('text', 'Your evaluation')}
        />
      )}
    </CommandDialog>
  );
}
