import type { DashboardAnswer } from '@fairway/shared/contract/dashboard.ts';
import { todayIn } from '@fairway/shared/plan/dates.ts';
import type { Session } from '../access/viewer.ts';
import type { Statement } from '../db/queries.ts';
import type { Caller, RecordParts } from './parts.ts';
import { hasLedInSql, unitsOf } from './standing.ts';
import { isHrTo, lineBelow, served } from './visible.ts';

/**
 * Counts over the PIPs that the caller sees as HR or manager; one batch logs the viewing and returns them. Read from the
 * tally, less the plans that are not the caller's to see; for HR of listed units, from the plans of those units.
 */
export async function readDashboard(
  { database, now }: RecordParts,
  { session, organisation }: Caller,
): Promise<DashboardAnswer> {
  const at = now().toISOString();
  const today = todayIn(organisation.timeZone, at);
  const { orgId, personId } = session;
  const isHr = session.roles.includes('hr');
  const isHrOfUnits = isHr && session.hrUnits !== null;
  const [, tally, asking, others] = await database.write([
    {
      sql: `insert into access_log (org_id, at, actor_id, action) values (?, ?, ?, 'dashboard_opened')`,
      args: [orgId, at, personId],
    },
    isHrOfUnits ? countUnits(session) : readTally(orgId, isHr ? '' : personId, today),
    askingForHr(session),
    isHrOfUnits ? none : isHr ? notForHr(session) : aboutManager(session),
  ]);
  const counts = countsOf(tally.rows as unknown as Tallied[]);
  for (const { kind, status, check_ins_due, support_due } of others.rows) {
    if (kind === 'pip') counts.add('status', String(status), -1);
    for (const day of JSON.parse(String(check_ins_due))) counts.add('check_in', day, -1);
    for (const day of JSON.parse(String(support_due))) counts.add('support', day, -1);
  }
  const byStatus = counts.of('status');
  return {
    today,
    byStatus,
    awaitingReview: byStatus.in_review ?? 0,
    awaitingOutcome: byStatus.evaluating ?? 0,
    dueToday: counts.of('check_in')[today] ?? 0,
    overdueCheckIns: counts.before('check_in', today),
    overdueSupport: counts.before('support', today),
    ...(isHr && { askingForHr: Number(asking.rows[0]?.n ?? 0) }),
  };
}

interface Tallied {
  measure: string;
  key: string;
  n: number;
}

const readTally = (orgId: string, scope: string, today: string): Statement => ({
  sql: `
    select measure, key, n from plan_tally
      where org_id = :org and manager_id = :scope and (measure = 'status' or key <= :today) and n > 0`,
  args: { org: orgId, scope, today },
});

const counted = 'id, kind, status, check_ins_due, support_due';

const none: Statement = { sql: 'select 1 limit 0', args: [] };

/** The same counts, of the plans that somebody in HR for listed units is HR to or leads; of the former, from an index alone. */
const countUnits = (session: Session): Statement => ({
  sql: `
    with recursive ${lineBelow}, own as materialized (
      select ${counted} from (${served}) cross join plan indexed by plan_of_subject
        where org_id = :org and subject_id = served_id and subject_id <> :me and manager_id <> :me
          and subject_id not in (select id from below) and plan.id not in (
            select led.id from plan as led indexed by plan_handed_over
              where led.org_id = :org and led.former_managers <> '[]' and instr(led.former_managers, '"' || :me || '"') > 0
          )
      union all
      select ${counted} from plan indexed by plan_list_manager
        where org_id = :org and manager_id = :me and subject_id <> :me
    )
    select 'status' as measure, status as key, count(*) as n from own where kind = 'pip' group by status
    union all select 'check_in', value, count(*) from own cross join json_each(check_ins_due) where check_ins_due <> '[]' group by value
    union all select 'support', value, count(*) from own cross join json_each(support_due) where support_due <> '[]' group by value`,
  args: { org: session.orgId, me: session.personId, units: unitsOf(session) },
});

/** Plans that a manager leads on themself, whatever a row says. */
const aboutManager = ({ orgId, personId }: Session): Statement => ({
  sql: `select ${counted} from plan where org_id = :org and subject_id = :me and manager_id = :me`,
  args: { org: orgId, me: personId },
});

/**
 * The plans of the organisation that somebody in HR is not HR to, and does not lead. The index of what was handed over is
 * named: while nothing was, the planner knows nothing of it and would read every plan.
 */
const notForHr = ({ orgId, personId }: Session): Statement => ({
  sql: `
    with recursive ${lineBelow}
    select ${counted} from plan where org_id = :org and subject_id = :me
    union
    select ${counted} from (select distinct id as person_id from below) cross join plan
      where org_id = :org and subject_id = person_id and manager_id <> :me
    union
    select ${counted} from plan indexed by plan_handed_over
      where org_id = :org and former_managers <> '[]' and ${hasLedInSql} and manager_id <> :me`,
  args: { org: orgId, me: personId },
});

const askingForHr = (session: Session): Statement => ({
  sql: `with recursive ${lineBelow} select count(*) as n from plan indexed by plan_asks_for_hr where asks_for_hr and ${isHrTo}`,
  args: { org: session.orgId, me: session.personId, units: unitsOf(session) },
});

/** Counts by measure and key, to be corrected and read. */
function countsOf(rows: readonly Tallied[]) {
  const counts = new Map<string, Map<string, number>>();
  const add = (measure: string, key: string, n: number) => {
    const ofMeasure = counts.get(measure) ?? new Map<string, number>();
    counts.set(measure, ofMeasure.set(key, (ofMeasure.get(key) ?? 0) + n));
  };
  for (const { measure, key, n } of rows) add(measure, key, n);
  const entries = (measure: string) => [...(counts.get(measure) ?? [])].filter(([, n]) => n > 0);
  return {
    add,
    of: (measure: string): Record<string, number> => Object.fromEntries(entries(measure)),
    before: (measure: string, day: string) =>
      entries(measure).reduce((sum, [key, n]) => (key < day ? sum + n : sum), 0),
  };
}
