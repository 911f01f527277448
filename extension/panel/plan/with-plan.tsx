import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import { ErrorState, Loading } from '@fairway/shared/ui/index.ts';
import type { ComponentChildren } from 'preact';
import { Back } from '../back.tsx';
import type { Route } from '../route.ts';
import { usePlan } from './use-plan.ts';

/** A screen about one plan: the way back, and the plan once it is there. */
export function WithPlan(props: {
  planId: string;
  back: { to: Route; label: string };
  children: (answer: PlanAnswer) => ComponentChildren;
}) {
  const { planId, back, children } = props;
  const [loaded, again] = usePlan(planId);
  return (
    <>
      <Back to={back.to}>{back.label}</Back>
      {loaded.state === 'loading' && <Loading label="Opening the plan…" />}
      {loaded.state === 'failed' && (
        <ErrorState title="The plan could not be opened" message={loaded.problem.message} onRetry={again} />
      )}
      {loaded.state === 'ready' && children(loaded.value)}
    </>
  );
}
