import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import type { Goal } from '@fairway/shared/plan/content.ts';
import type { Plan, Result } from '@fairway/shared/plan/state.ts';
import { Actions, Button, Loading, RadioGroup, TextArea } from '@fairway/shared/ui/index.ts';
import { Figure } from '../draft/parts.tsx';
import { measureInWords } from '../plan/plan-content.tsx';
import { Refused } from '../plan/step.tsx';
import { WithPlan } from '../plan/with-plan.tsx';
import { go } from '../state.ts';
import { useCommand } from '../use-command.ts';
import { useKept } from '../use-kept.ts';

const RESULTS: { value: Result; label: string }[] = [
  { value: 'met', label: 'Met' },
  { value: 'partly_met', label: 'Partly met' },
  { value: 'not_met', label: 'Not met' },
];

interface Judged {
  result: Result | '';
  value: number | null;
  evidence: string;
}

/** Every goal against its own measure, from what the record holds. */
export function EvaluationScreen({ planId }: { planId: string }) {
  return (
    <WithPlan planId={planId} back={{ to: { screen: 'plan', planId }, label: 'Back to the plan' }}>
      {(answer) => <Form answer={answer} />}
    </WithPlan>
  );
}

/** The last figure that a check-in gave for a goal. */
function lastValue(plan: Plan, goalId: string): number | null {
  const values = plan.entries
    .filter((entry) => entry.kind === 'check_in' && !entry.retracted)
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .flatMap((entry) => (entry.kind === 'check_in' ? entry.goals : []))
    .filter((reading) => reading.goalId === goalId && reading.value !== null);
  return values.at(-1)?.value ?? null;
}

function Form({ answer }: { answer: PlanAnswer }) {
  const { plan } = answer;
  const goals = plan.content?.goals ?? [];
  const start = (goal: Goal): Judged => ({ result: '', value: lastValue(plan, goal.id), evidence: '' });
  const { value, ready, change, drop } = useKept(`evaluation:${plan.id}`, {
    goals: {} as Record<string, Judged>,
    summary: '',
  });
  const { busy, problem, run } = useCommand(plan.id);
  if (!ready) return <Loading />;
  const of = (goal: Goal): Judged => value.goals[goal.id] ?? start(goal);

  async function evaluate() {
    const data = { goals: goals.map((goal) => ({ goalId: goal.id, ...of(goal) })), summary: value.summary };
    if (!(await run('evaluate', data, 'The evaluation is recorded.'))) return;
    drop();
    go({ screen: 'plan', planId: plan.id });
  }

  return (
    <form
      class="fw-stack"
      aria-labelledby="evaluation"
      onSubmit={(event) => {
        event.preventDefault();
        void evaluate();
      }}
    >
      <h2 id="evaluation">Evaluate the goals</h2>
      <p class="fw-muted">Against each goal’s own measure and what is on record, not impressions.</p>
      {goals.map((goal) => {
        const judged = of(goal);
        const set = (part: Partial<Judged>) =>
          change({ goals: { ...value.goals, [goal.id]: { ...judged, ...part } } });
        return (
          <fieldset key={goal.id} class="fw-stack fw-tight panel-part" aria-label={goal.text}>
            <p class="fw-strong">{goal.text}</p>
            <p class="fw-small fw-muted">{measureInWords(goal.measure)}</p>
            {goal.measure.kind === 'number' && (
              <Figure
                label={`Reached (${goal.measure.unit})`}
                required={false}
                value={judged.value}
                onValue={(figure) => set({ value: figure })}
              />
            )}
            <RadioGroup
              label="Result"
              required
              inline
              choices={RESULTS}
              value={judged.result}
              onValue={(result) => set({ result: result as Result })}
            />
            <TextArea
              label="What shows it"
              hint="The report, the check-in, the piece of work."
              value={judged.evidence}
              onValue={(evidence) => set({ evidence })}
            />
          </fieldset>
        );
      })}
      <TextArea label="In summary" value={value.summary} onValue={(summary) => change({ summary })} />
      <Refused problem={problem} />
      <Actions>
        <Button type="submit" kind="primary" busy={busy}>
          Record the evaluation
        </Button>
      </Actions>
    </form>
  );
}
