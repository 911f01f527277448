import type { PlanSummary } from '@fairway/shared/contract/plans.ts';
import { WORDS } from '@fairway/shared/plan/words.ts';
import {
  Badge,
  Empty,
  ErrorState,
  formatDay,
  Loading,
  PlanBadge,
  relativeDay,
} from '@fairway/shared/ui/index.ts';
import { api } from './background.ts';
import { sentence } from './sentence.ts';
import { go, recorded, today } from './state.ts';
import { useLoad } from './use-load.ts';

/** The plans that the manager leads, what is due first. */
export function PlansScreen() {
  const [loaded, again] = useLoad('plans', () => api('plans', {}), recorded.value);
  if (loaded.state === 'loading') return <Loading label="Loading your plans…" />;
  if (loaded.state === 'failed')
    return (
      <ErrorState title="Your plans could not be loaded" message={loaded.problem.message} onRetry={again} />
    );
  const mine = loaded.value.plans.filter(({ relation }) => relation === 'manager');
  const open = mine.filter(({ status }) => status !== 'closed').sort(byDue);
  const closed = mine.filter(({ status }) => status === 'closed');
  if (mine.length === 0)
    return (
      <Empty title="No plans yet">
        <p>
          Open the HR page of one of your people to begin. The first question is whether a plan is the right
          tool.
        </p>
      </Empty>
    );
  return (
    <section class="fw-stack" aria-labelledby="plans">
      <h2 id="plans">My plans</h2>
      <List plans={open} />
      {closed.length > 0 && (
        <details class="panel-section">
          <summary>
            <h3>Closed ({closed.length})</h3>
          </summary>
          <List plans={closed} />
        </details>
      )}
    </section>
  );
}

const LAST = '9999';
const byDue = (a: PlanSummary, b: PlanSummary) => (a.nextDueOn ?? LAST).localeCompare(b.nextDueOn ?? LAST);

function List({ plans }: { plans: PlanSummary[] }) {
  return (
    <ul class="fw-list fw-stack fw-tight">
      {plans.map((plan) => (
        <li key={plan.id}>
          <button type="button" class="panel-row" onClick={() => go({ screen: 'plan', planId: plan.id })}>
            <span class="fw-stack fw-tight">
              <bdi class="fw-strong">{plan.subject.name}</bdi>
              {plan.kind !== 'pip' && <span class="fw-small">{sentence(WORDS[plan.kind])}</span>}
              {plan.subject.title && <span class="fw-small fw-muted">{plan.subject.title}</span>}
            </span>
            <span class="fw-row fw-tight">
              <PlanBadge state={plan.status} />
              <Due plan={plan} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Due({ plan: { nextDueOn } }: { plan: PlanSummary }) {
  if (!nextDueOn) return null;
  const late = nextDueOn < today.value;
  return (
    <Badge tone={late ? 'warn' : 'quiet'} icon="clock">
      <span title={formatDay(nextDueOn)}>due {relativeDay(nextDueOn, today.value)}</span>
    </Badge>
  );
}
