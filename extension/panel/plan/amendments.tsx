import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import { textOfPart } from '@fairway/shared/plan/changes.ts';
import { ChangeList, formatDay } from '@fairway/shared/ui/index.ts';
import { nameIn } from './use-plan.ts';

/** How the plan was amended, newest first: what changed, why, and what the employee answered. */
export function Amendments({ answer }: { answer: PlanAnswer }) {
  const { plan } = answer;
  if (plan.amendments.length === 0) return null;
  const employee = nameIn(answer, plan.subjectId);
  return (
    <details class="panel-section">
      <summary>
        <h3>Amendments</h3>
      </summary>
      <div class="fw-stack">
        {plan.amendments.toReversed().map((one) => (
          <section key={one.id} class="fw-stack fw-tight">
            <h4>Amended on {formatDay(one.on)}</h4>
            <p class="fw-prewrap">{one.reason}</p>
            {one.surprise && (
              <p class="fw-prewrap">
                <span class="fw-strong">Why a new concern could not wait:</span> {one.surprise}
              </p>
            )}
            {one.changes && (
              <ChangeList
                changes={one.changes}
                nameOf={(id) => nameIn(answer, id)}
                partOf={(id) => textOfPart(plan, id)}
              />
            )}
            {one.answer && (
              <p class="fw-small fw-muted">
                {employee} {one.answer.state === 'acknowledged' ? 'acknowledged' : 'declined'} receipt on{' '}
                {formatDay(one.answer.on)}
              </p>
            )}
            {one.needsReceipt && !one.answer && (
              <p class="fw-small fw-muted">{employee} has not answered it yet.</p>
            )}
          </section>
        ))}
      </div>
    </details>
  );
}
