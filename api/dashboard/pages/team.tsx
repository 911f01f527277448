import { type DashboardAnswer, dashboardAnswerSchema } from '@fairway/shared/contract/dashboard.ts';
import type { PlanSummary } from '@fairway/shared/contract/plans.ts';
import { STATUSES } from '@fairway/shared/plan';
import {
  ButtonLink,
  Empty,
  ErrorState,
  formatDay,
  planStateLabel,
  Select,
  TextField,
} from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import { ask } from '../client.ts';
import { useClosedPlans } from '../closed-plans.ts';
import { Shown, useLoad } from '../load.tsx';
import { Page } from '../page.tsx';
import { ServedDepartments } from '../people/served-departments.tsx';
import { teamPlans } from '../plans.ts';
import { has, useMe } from '../session.tsx';
import { NewInHr } from '../settings/hr-accounts.tsx';
import { RecoveryKeyReminder } from '../settings/recovery-key.tsx';
import { type Filter, filtered, type Show, turnOf } from '../team-filter.ts';
import { MyPlanPage } from './my-plan.tsx';
import { PeoplePage } from './people.tsx';
import { PlansTable } from './plans-table.tsx';

/** The team's plans: what needs doing today, and every plan with its state. Whoever leads nobody gets their own page. */
export function TeamPage() {
  const me = useMe();
  if (has(me, 'hr', 'manager')) return <Team />;
  return has(me, 'administrator') ? <PeoplePage /> : <MyPlanPage />;
}

async function load() {
  const [counts, open] = await Promise.all([
    ask(dashboardAnswerSchema, '/v1/dashboard'),
    teamPlans({ status: 'open' }),
  ]);
  const isNew = open.length === 0 && (await teamPlans({ status: 'closed' }, () => false)).length === 0;
  return { counts, open, isNew };
}

function Team() {
  const me = useMe();
  const loaded = useLoad('team', load);
  const [filter, setFilter] = useState<Filter>({ show: 'open', words: '' });
  return (
    <Page
      title="Team"
      heading="Team"
      lead={`${me.organisation.name} · ${formatDay(me.organisation.today)}`}
      aside={
        <ButtonLink size="s" href="/import">
          Enter a paper plan
        </ButtonLink>
      }
    >
      <RecoveryKeyReminder />
      <NewInHr />
      <ServedDepartments shows="plans" />
      <Shown loaded={loaded} lines={8}>
        {({ counts, open, isNew }) =>
          isNew ? (
            <NoPlans />
          ) : (
            <>
              <Today counts={counts} plans={open} onShow={(show) => setFilter({ show, words: '' })} />
              <Filters filter={filter} onFilter={setFilter} />
              <Plans open={open} filter={filter} today={counts.today} />
            </>
          )
        }
      </Shown>
    </Page>
  );
}

function Plans({ open, filter, today }: { open: PlanSummary[]; filter: Filter; today: string }) {
  const closed = useClosedPlans(filter.show === 'all' || filter.show === 'closed');
  // A closed plan whose employee waits is in both.
  const all = new Map([...open, ...closed.plans].map((plan) => [plan.id, plan]));
  const plans = filtered([...all.values()], filter, today);
  return (
    <>
      {closed.error && (
        <ErrorState
          title="Not all closed plans could be loaded"
          message={closed.error.message}
          requestId={closed.error.requestId}
          onRetry={closed.retry}
        />
      )}
      {closed.loading && (
        <p class="fw-muted" role="status">
          Loading closed plans, {closed.plans.length} so far…
        </p>
      )}
      {(plans.length > 0 || !closed.loading) && <PlansTable plans={plans} today={today} />}
    </>
  );
}

function NoPlans() {
  const me = useMe();
  return (
    <div class="fw-surface">
      <Empty title="No plans yet">
        {has(me, 'manager') ? (
          <p>
            A plan begins beside your HR system: open a person's page there, and start it in the extension's
            panel.
          </p>
        ) : (
          <p>
            Managers start plans from your HR system. Each one comes here for review before anybody else sees
            it.
          </p>
        )}
        {has(me, 'hr', 'administrator') && <a href="/people">Invite your managers</a>}
      </Empty>
    </div>
  );
}

type TodayProps = { counts: DashboardAnswer; plans: PlanSummary[]; onShow: (show: Show) => void };

function Today({ counts, plans, onShow }: TodayProps) {
  const me = useMe();
  const mine = plans.filter((plan) => turnOf(plan, counts.today)).length;
  const tiles: { label: string; count: number; show: Show; tone?: 'warn' }[] = [
    { label: 'For you now', count: mine, show: 'needs_me' },
    { label: 'Due today', count: counts.dueToday, show: 'active' },
    { label: 'Check-ins overdue', count: counts.overdueCheckIns, show: 'active', tone: 'warn' },
    { label: 'Support overdue', count: counts.overdueSupport, show: 'active', tone: 'warn' },
  ];
  if (has(me, 'hr'))
    tiles.splice(
      1,
      0,
      { label: 'Ask HR to talk', count: counts.askingForHr ?? 0, show: 'asks_for_hr', tone: 'warn' },
      { label: 'In review', count: counts.awaitingReview, show: 'in_review' },
      { label: 'In evaluation', count: counts.awaitingOutcome, show: 'evaluating' },
    );
  return (
    <section aria-label="Today">
      <ul class="tiles">
        {tiles.map(({ label, count, show, tone }) => (
          <li key={label}>
            <button
              type="button"
              class="tile"
              data-tone={count > 0 ? tone : undefined}
              disabled={count === 0}
              onClick={() => onShow(show)}
            >
              <span class="tile-count">{count}</span>
              <span>{label}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const showsFor = (isHr: boolean) => [
  { value: 'open', label: 'All that are open' },
  { value: 'needs_me', label: 'What needs me now' },
  ...(isHr ? [{ value: 'asks_for_hr', label: 'Employees who ask HR to talk' }] : []),
  ...STATUSES.map((status) => ({ value: status, label: planStateLabel(status) })),
  { value: 'all', label: 'All, closed ones too' },
];

function Filters({ filter, onFilter }: { filter: Filter; onFilter: (filter: Filter) => void }) {
  return (
    <search class="filters">
      <TextField
        label="Find"
        required
        type="search"
        placeholder="Person, role or manager"
        value={filter.words}
        onValue={(words) => onFilter({ ...filter, words })}
      />
      <Select
        label="Show"
        required
        options={showsFor(has(useMe(), 'hr'))}
        value={filter.show}
        onValue={(show) => onFilter({ ...filter, show: show as Show })}
      />
    </search>
  );
}
