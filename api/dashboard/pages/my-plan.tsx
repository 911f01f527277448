import { caseAudiences } from '@fairway/shared/contract/case.ts';
import type { PlanSummary } from '@fairway/shared/contract/plans.ts';
import { WORDS } from '@fairway/shared/plan';
import { Empty, formatDay, PlanBadge } from '@fairway/shared/ui';
import { Shown, useLoad } from '../load.tsx';
import { Page } from '../page.tsx';
import { useOpenPlan } from '../plan/context.tsx';
import { capital } from '../plan/words.ts';
import { allPlans } from '../plans.ts';
import { OnPaper, OpenedPlan, ownHeading } from './plan.tsx';

/** The plan under way first, a PIP before a lighter one, then the newest. */
const own = async () =>
  (await allPlans())
    .filter((plan) => plan.relation === 'employee')
    .sort(
      (a, b) =>
        Number(a.status === 'closed') - Number(b.status === 'closed') ||
        Number(a.kind !== 'pip') - Number(b.kind !== 'pip') ||
        b.updatedAt.localeCompare(a.updatedAt),
    );

/** The employee's own page: their plan once it is shared with them, and earlier ones. */
export function MyPlanPage() {
  const loaded = useLoad('own', own);
  const [current] = loaded.data ?? [];
  return (
    <Page
      title="My page"
      heading={current ? ownHeading(current.kind) : 'Your plan'}
      aside={current && <OnPaper planId={current.id} audiences={caseAudiences('employee', true)} />}
    >
      <Shown loaded={loaded} lines={8}>
        {(plans) => (plans.length === 0 ? <Nothing /> : <Own plans={plans} />)}
      </Shown>
    </Page>
  );
}

function Nothing() {
  return (
    <div class="fw-surface">
      <Empty title="Nothing is shared with you">
        <p>If a plan is ever shared with you, you read it here, answer it, and add your own view.</p>
      </Empty>
    </div>
  );
}

function Own({ plans }: { plans: PlanSummary[] }) {
  const [current, ...earlier] = plans;
  if (!current) return null;
  return (
    <>
      <Current key={current.id} id={current.id} />
      {earlier.length > 0 && (
        <section class="fw-surface fw-stack" aria-labelledby="earlier-heading">
          <h2 id="earlier-heading">Others, and earlier ones</h2>
          <ul class="fw-stack fw-tight fw-list">
            {earlier.map((plan) => (
              <li key={plan.id} class="fw-row">
                <a href={`/plans/${plan.id}`}>
                  {plan.kind !== 'pip' && `${capital(WORDS[plan.kind])}, `}
                  {plan.startsOn && plan.endsOn
                    ? `${formatDay(plan.startsOn)} to ${formatDay(plan.endsOn)}`
                    : `With ${plan.manager.name}`}
                </a>
                <PlanBadge state={plan.status} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Current({ id }: { id: string }) {
  return <OpenedPlan opened={useOpenPlan(id)} />;
}
