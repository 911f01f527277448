import type { DashboardAnswer } from '@fairway/shared/contract/dashboard.ts';
import { todayIn } from '@fairway/shared/plan/dates.ts';
import type { Session } from '../access/viewer.ts';
import type { Statement } from '../db/queries.ts';
import { everybodyBelow, leadsBelow } from './below.ts';
import type { Caller, RecordParts } from './parts.ts';
import { hasLedInSql, isServedInSql, unitsOf } from './standing.ts';
import { isHrTo } from './visible.ts';

/**
 * Counts over the PIPs that the caller sees as HR or manager; one batch logs the viewing and returns them. Read from the
 * tallies, less the plans in them that are not the caller's to see.
 */
export async function readDashboard(
  { database, now }: RecordParts,
  { session, organisation }: Caller,
): Promise<DashboardAnswer> {
  const at = now().toISOString();
  const today = todayIn(organisation.timeZone, at);
  const { orgId, personId } = session;
  const isHr = session.roles.includes('hr');
  const [, tally, asking, corrections] = await database.write([
    {
      sql: `insert into access_log (org_id, at, actor_id, action) values (?, ?, ?, 'dashboard_opened')`,
      args: [orgId, at, personId],
    },
    isHr && session.hrUnits ? readUnits(session, today) : readTally(orgId, isHr ? '' : personId, today),
    askingForHr(session),
    isHr ? correctHr(session) : aboutManager(session),
  ]);
  const counts = countsOf(tally.rows as unknown as Tallied[]);
  for (const row of corrections.rows) {
    const [kind, by] = [row.kind, Number(row.by)];
    if (kind === 'pip') counts.add('status', String(row.status), by);
    for (const day of JSON.parse(String(row.check_ins_due))) counts.add('check_in', day, by);
    for (const day of JSON.parse(String(row.support_due))) counts.add('support', day, by);
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

/** Of the plans about the people of the units that somebody serves in HR. */
const readUnits = (session: Session, today: string): Statement => ({
  sql: `
    select measure, key, n from unit_tally
      where org_id = :org and department in (select value from json_each(:units))
        and (measure = 'status' or key <= :today) and n > 0`,
  args: { org: session.orgId, units: unitsOf(session), today },
});

const counted = 'id, kind, status, check_ins_due, support_due';

/** Plans that a manager leads on themself, whatever a row says. */
const aboutManager = ({ orgId, personId }: Session): Statement => ({
  sql: `select ${counted}, -1 as by from plan where org_id = :org and subject_id = :me and manager_id = :me`,
  args: { org: orgId, me: personId },
});

/**
 * The plans in the tally that somebody in HR is not HR to and does not lead, and those that they lead outside of their units. The
 * index of what was handed over is named: while nothing was, the planner knows nothing of it and would read every plan.
 */
const correctHr = (session: Session): Statement => ({
  sql: `
    with recursive ${leadsBelow}
    select ${counted}, -1 as by from (
      select ${counted}, subject_id from plan where org_id = :org and subject_id = :me
      union
      select ${counted}, subject_id from (${everybodyBelow}) cross join plan indexed by plan_of_subject
        where org_id = :org and subject_id = person_id and manager_id <> :me
      union
      select ${counted}, subject_id from plan indexed by plan_handed_over
        where org_id = :org and former_managers <> '[]' and ${hasLedInSql} and manager_id <> :me
    ) where ${isServedInSql}
    union all
    select ${counted}, 1 from plan indexed by plan_list_manager
      where :units is not null and org_id = :org and manager_id = :me and subject_id <> :me and not ${isServedInSql}`,
  args: { org: session.orgId, me: session.personId, units: unitsOf(session) },
});

const askingForHr = (session: Session): Statement => ({
  sql: `with recursive ${leadsBelow} select count(*) as n from plan indexed by plan_asks_for_hr where asks_for_hr and ${isHrTo}`,
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
