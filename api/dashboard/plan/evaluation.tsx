import { everyGoal, type Plan, WORDS } from '@fairway/shared/plan';
import { Badge, formatDay } from '@fairway/shared/ui';
import { usePlan } from './context.tsx';
import { Section } from './section.tsx';
import { capital, measureText, withUnit } from './words.ts';

const TONES = { met: 'good', partly_met: 'warn', not_met: 'bad' } as const;

/** The evaluations, then how it ends. */
export function EvaluationSection() {
  const { plan, relation } = usePlan();
  const { proposal, outcome } = plan;
  return (
    <Section id="evaluation" title={plan.lighter ? 'How it ended' : 'Evaluation and outcome'}>
      <Judged evaluation={plan.evaluation} selfEvaluation={plan.selfEvaluation} />
      {proposal && <Ending title="Proposed outcome" mark={proposal} />}
      {outcome && <Ending title="Outcome" mark={outcome} />}
      {plan.becamePlanId && relation !== 'employee' && (
        <p>
          <a href={`/plans/${plan.becamePlanId}`}>Open the plan that it became</a>
        </p>
      )}
      {outcome?.appeal && (
        <p>
          {relation === 'employee' ? 'You can appeal' : 'The employee can appeal'} to {outcome.appeal.to}{' '}
          until {formatDay(outcome.appeal.until)}. Somebody decides who neither led nor approved the plan, nor
          confirmed its outcome.
        </p>
      )}
      {plan.responses.length > 0 && (
        <div class="fw-stack fw-tight">
          <h3>{relation === 'employee' ? 'Your response' : 'The employee’s response'}</h3>
          {plan.responses.map((response) => (
            <div key={response.recordedAt} class="quote">
              <p>{response.text}</p>
              <p class="fw-small fw-muted">{formatDay(response.on)}</p>
            </div>
          ))}
        </div>
      )}
    </Section>
  );
}

type JudgedProps = Pick<Plan, 'evaluation' | 'selfEvaluation'>;

/** The manager's evaluation and the employee's own, side by side. */
export function Judged({
  evaluation,
  selfEvaluation,
}: { [K in keyof JudgedProps]: JudgedProps[K] | undefined }) {
  const { plan, relation } = usePlan();
  const goals = new Map(everyGoal(plan).map((goal) => [goal.id, goal]));
  if (!evaluation && !selfEvaluation) return null;
  return (
    <div class="fw-grid side-by-side">
      {evaluation && (
        <div class="fw-stack fw-tight">
          <h3>The manager’s evaluation</h3>
          <ul class="fw-stack fw-list">
            {evaluation.goals.map((one) => {
              const goal = goals.get(one.goalId);
              return (
                <li key={one.goalId} class="part fw-stack fw-tight">
                  <div class="fw-split">
                    <span>{goal?.text}</span>
                    <Badge tone={TONES[one.result]}>{capital(WORDS[one.result])}</Badge>
                  </div>
                  {goal && <p class="fw-small fw-muted">{measureText(goal.measure)}</p>}
                  {one.value !== null && (
                    <p>
                      Reached: {withUnit(one.value, goal?.measure.kind === 'number' ? goal.measure.unit : '')}
                    </p>
                  )}
                  {one.evidence && <p class="fw-prewrap">{one.evidence}</p>}
                </li>
              );
            })}
          </ul>
          {evaluation.summary && <p class="fw-prewrap">{evaluation.summary}</p>}
        </div>
      )}
      {selfEvaluation && (
        <div class="fw-stack fw-tight">
          <h3>{relation === 'employee' ? 'Your own evaluation' : 'The employee’s own evaluation'}</h3>
          <p class="quote">{selfEvaluation.text}</p>
        </div>
      )}
    </div>
  );
}

type EndingProps = {
  title: string;
  mark: { outcome: keyof typeof WORDS; reason: string; by: string; on: string; followUpOn: string | null };
};

function Ending({ title, mark }: EndingProps) {
  const { nameOf } = usePlan();
  return (
    <div class="fw-stack fw-tight">
      <h3>
        {title}: {WORDS[mark.outcome]}
      </h3>
      {mark.reason && <p class="fw-prewrap">{mark.reason}</p>}
      <p class="fw-small fw-muted">
        By {nameOf(mark.by)} on {formatDay(mark.on)}
        {mark.followUpOn && ` · looking back together on ${formatDay(mark.followUpOn)}`}
      </p>
    </div>
  );
}
