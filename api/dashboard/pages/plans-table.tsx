import type { PlanSummary } from '@fairway/shared/contract/plans.ts';
import { progress, WORDS } from '@fairway/shared/plan';
import {
  Badge,
  type Column,
  Empty,
  formatDay,
  LongTable,
  PlanBadge,
  Progress,
  relativeDay,
} from '@fairway/shared/ui';
import { capital } from '../plan/words.ts';
import { has, useMe } from '../session.tsx';
import { turnOf } from '../team-filter.ts';

/** The team's plans: state, day n of m, next and overdue check-ins, and what the viewer has to do. */
export function PlansTable({ plans, today }: { plans: PlanSummary[]; today: string }) {
  const me = useMe();
  const columns: Column<PlanSummary>[] = [
    { id: 'person', head: 'Person', names: true, cell: (plan) => <Person plan={plan} /> },
    { id: 'state', head: 'State', cell: (plan) => <State plan={plan} /> },
    { id: 'progress', head: 'Progress', cell: (plan) => <Days plan={plan} today={today} /> },
    { id: 'next', head: 'Next check-in', cell: (plan) => <NextCheckIn plan={plan} today={today} /> },
    ...(has(me, 'hr')
      ? [{ id: 'manager', head: 'Manager', cell: (plan: PlanSummary) => plan.manager.name }]
      : []),
    { id: 'turn', head: 'For you', cell: (plan) => <Turn plan={plan} today={today} /> },
  ];
  return (
    <section class="fw-surface" aria-label="Plans">
      <p class="fw-unseen" role="status">
        {plans.length} shown
      </p>
      {plans.length === 0 ? (
        <Empty title="None of these">
          <p>Nothing fits what you look for. Show all, or look for something else.</p>
        </Empty>
      ) : (
        <LongTable caption="Plans" columns={columns} rows={plans} rowId={(plan) => plan.id} />
      )}
    </section>
  );
}

function Person({ plan }: { plan: PlanSummary }) {
  return (
    <>
      <a href={`/plans/${plan.id}`}>{plan.subject.name}</a>
      {plan.kind !== 'pip' && <div class="fw-small fw-regular">{capital(WORDS[plan.kind])}</div>}
      {plan.subject.title && <div class="fw-small fw-muted fw-regular">{plan.subject.title}</div>}
    </>
  );
}

function State({ plan }: { plan: PlanSummary }) {
  return (
    <div class="fw-stack fw-tight">
      <PlanBadge state={plan.status} />
      {plan.proposed && <span class="fw-small fw-muted">Outcome proposed</span>}
      {plan.status === 'closed' && plan.outcome && (
        <span class="fw-small fw-muted">{capital(WORDS[plan.outcome])}</span>
      )}
    </div>
  );
}

function Days({ plan, today }: { plan: PlanSummary; today: string }) {
  if (!plan.startsOn || !plan.endsOn || plan.status === 'closed') return null;
  return <Progress {...progress(plan.startsOn, plan.endsOn, today)} />;
}

function NextCheckIn({ plan, today }: { plan: PlanSummary; today: string }) {
  const { nextCheckInOn, overdueCheckIns } = plan;
  if (!nextCheckInOn) return null;
  return (
    <div class="fw-stack fw-tight">
      <span>
        {formatDay(nextCheckInOn)}{' '}
        <span class="fw-muted fw-small">({relativeDay(nextCheckInOn, today)})</span>
      </span>
      {overdueCheckIns > 0 && (
        <span>
          <Badge tone="bad" icon="clock">
            {overdueCheckIns} overdue
          </Badge>
        </span>
      )}
    </div>
  );
}

function Turn({ plan, today }: { plan: PlanSummary; today: string }) {
  const turn = turnOf(plan, today);
  return turn ? <a href={`/plans/${plan.id}`}>{turn}</a> : null;
}
