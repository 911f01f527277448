import type { DashboardAnswer } from '@fairway/shared/contract/dashboard.ts';
import { todayIn } from '@fairway/shared/plan/dates.ts';
import { and, eq } from 'drizzle-orm';
import type { Session } from '../access/viewer.ts';
import { build, type Statement } from '../db/queries.ts';
import { plan } from '../db/schema/record.ts';
import type { Caller, RecordParts } from './parts.ts';

/**
 * Counts over the PIPs that the caller sees as HR or manager; one batch logs the viewing and returns them. Read from the
 * tally, less the plans about the caller.
 */
export async function readDashboard(
  { database, now }: RecordParts,
  { session, organisation }: Caller,
): Promise<DashboardAnswer> {
  const at = now().toISOString();
  const today = todayIn(organisation.timeZone, at);
  const { orgId, personId } = session;
  const scope = session.roles.includes('hr') ? '' : personId;
  const [, tally, asking, own] = await database.write([
    {
      sql: `insert into access_log (org_id, at, actor_id, action) values (?, ?, ?, 'dashboard_opened')`,
      args: [orgId, at, personId],
    },
    readTally(orgId, scope, today),
    askingForHr(session),
    build
      .select({
        status: plan.status,
        checkIns: plan.checkInsDue,
        support: plan.supportDue,
        managerId: plan.managerId,
      })
      .from(plan)
      .where(and(eq(plan.orgId, orgId), eq(plan.subjectId, personId), eq(plan.kind, 'pip'))),
  ]);
  const counts = countsOf(tally.rows as unknown as Tallied[]);
  for (const { status, checkIns, support, managerId } of own) {
    if (scope !== '' && managerId !== personId) continue;
    counts.add('status', status, -1);
    for (const day of checkIns) counts.add('check_in', day, -1);
    for (const day of support) counts.add('support', day, -1);
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
    ...(session.roles.includes('hr') && { askingForHr: Number(asking.rows[0]?.n ?? 0) }),
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

const askingForHr = ({ orgId, personId }: Session): Statement => ({
  sql: 'select count(*) as n from plan where org_id = :org and asks_for_hr and subject_id <> :me and manager_id <> :me',
  args: { org: orgId, me: personId },
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
