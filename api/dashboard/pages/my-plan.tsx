import { caseAudiences } from '@fairway/shared/contract/case.ts';
import type { PlanSummary } from '@fairway/shared/contract/plans.ts';
import { WORDS } from '@fairway/shared/plan';
import { Empty, formatDay, PlanBadge } from '@fairway/shared/ui';
import { Shown, useLoad } from '../load.tsx';
import { Page } from '../page.tsx';
import { useOpenPlan } from '../plan/context.tsx';
import { capital } from '../plan/words.ts';
import { plansOf } from '../plans.ts';
import { OnPaper, OpenedPlan, ownHeading } from './plan.tsx';

type Theirs = Record<'own' | 'invited', PlanSummary[]>;

/** Those about the viewer, the one under way first, a PIP before a lighter one, then the newest; and those they may look at. */
async function load(): Promise<Theirs> {
  const [own, invited] = await Promise.all([
    plansOf({ relation: 'employee' }),
    plansOf({ relation: 'collaborator' }),
  ]);
  own.sort(
    (a, b) =>
      Number(a.status === 'closed') - Number(b.status === 'closed') ||
      Number(a.kind !== 'pip') - Number(b.kind !== 'pip') ||
      b.updatedAt.localeCompare(a.updatedAt),
  );
  return { own, invited };
}

function headingOf({ own: [current], invited }: Theirs): string {
  if (current) return ownHeading(current.kind);
  return invited.length > 0 ? 'Plans you were invited to' : 'Your plan';
}

/** The employee's own page: their plan once it is shared with them, earlier ones, and plans that HR invited them to. */
export function MyPlanPage() {
  const loaded = useLoad('own', load);
  const { own, invited } = loaded.data ?? { own: [], invited: [] };
  const [current] = own;
  return (
    <Page
      title="My page"
      heading={headingOf({ own, invited })}
      aside={current && <OnPaper planId={current.id} audiences={caseAudiences('employee', true)} />}
    >
      <Shown loaded={loaded} lines={8}>
        {(found) => (
          <>
            {found.invited.length > 0 && <InvitedTo plans={found.invited} alone={!found.own.length} />}
            {found.own.length > 0 ? <Own plans={found.own} /> : found.invited.length === 0 && <Nothing />}
          </>
        )}
      </Shown>
    </Page>
  );
}

function InvitedTo({ plans, alone }: { plans: PlanSummary[]; alone: boolean }) {
  return (
    <section class="fw-surface fw-stack" aria-label="Plans you were invited to">
      {!alone && <h2>Plans you were invited to</h2>}
      <p class="fw-muted fw-measure">
        HR asked you to read them. Each is here until the day that HR chose; what you may do is said on its
        page.
      </p>
      <ul class="fw-stack fw-list">
        {plans.map(({ id, subject, manager, status }) => (
          <li key={id} class="part fw-split">
            <span>
              <a class="fw-strong" href={`/plans/${id}`}>
                {subject.name}
              </a>
              <div class="fw-small fw-muted">
                {[subject.title, `led by ${manager.name}`].filter(Boolean).join(', ')}
              </div>
            </span>
            <PlanBadge state={status} />
          </li>
        ))}
      </ul>
    </section>
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
