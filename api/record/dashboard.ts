import type { DashboardAnswer } from '@fairway/shared/contract/dashboard.ts';
import { todayIn } from '@fairway/shared/plan/dates.ts';
import type { Statement } from '../db/queries.ts';
import type { Caller, RecordParts } from './parts.ts';

/** Counts over the plans that the caller sees as HR or manager; one batch logs the viewing and returns them. */
export async function readDashboard(
  { database, now }: RecordParts,
  { session, organisation }: Caller,
): Promise<DashboardAnswer> {
  const at = now().toISOString();
  const today = todayIn(organisation.timeZone, at);
  const { orgId: org, personId: me } = session;
  const mine = session.roles.includes('hr') ? '' : 'and manager_id = :me';
  const [, byStatus, due] = await database.write([
    {
      sql: `insert into access_log (org_id, at, actor_id, action) values (?, ?, ?, 'dashboard_opened')`,
      args: [org, at, me],
    },
    countByStatus(mine, { org, me }),
    countDue(mine, { org, me, today }),
  ]);
  const counts = Object.fromEntries(byStatus.rows.map(({ status, n }) => [String(status), Number(n)]));
  const [row] = due.rows;
  return {
    today,
    byStatus: counts,
    awaitingReview: counts.in_review ?? 0,
    awaitingOutcome: counts.evaluating ?? 0,
    dueToday: Number(row?.due_today),
    overdueCheckIns: Number(row?.overdue_check_ins),
    overdueSupport: Number(row?.overdue_support),
  };
}

const countByStatus = (mine: string, args: Record<string, string>): Statement => ({
  sql: `select status, count(*) as n from plan where org_id = :org and subject_id <> :me ${mine} group by status`,
  args,
});

/** Days are few on each plan, and only plans with something due by today are looked at. */
const countDue = (mine: string, args: Record<string, string>): Statement => ({
  sql: `
    select
      coalesce(sum((select count(*) from json_each(check_ins_due) where value = :today)), 0) as due_today,
      coalesce(sum((select count(*) from json_each(check_ins_due) where value < :today)), 0) as overdue_check_ins,
      coalesce(sum((select count(*) from json_each(support_due) where value < :today)), 0) as overdue_support
    from plan where org_id = :org and subject_id <> :me ${mine} and next_due_on <= :today`,
  args,
});
