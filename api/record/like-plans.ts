import type { LikePlans } from '@fairway/shared/contract/like-plans.ts';
import type { Cadence } from '@fairway/shared/plan/content.ts';
import type { Row } from '@libsql/client';
import type { Statement } from '../db/queries.ts';
import { type Compared, normOf, normsByDepartment } from './norms.ts';
import type { Caller, RecordParts } from './parts.ts';
import { isHrInSql, lineAbove, unitsOf } from './standing.ts';

const MOST = 1000;
const YEARS = 3;

/**
 * What is usual for like plans, beside one that HR looks at; undefined for whoever is not HR to it. One batch logs the look
 * and returns the figures.
 * @throws StoreUnavailable
 */
export async function readLikePlans(
  { database, now }: RecordParts,
  { session }: Caller,
  planId: string,
): Promise<LikePlans | undefined> {
  if (!session.roles.includes('hr')) return undefined;
  const at = now();
  const since = new Date(at);
  since.setUTCFullYear(since.getUTCFullYear() - YEARS);
  const units = unitsOf(session);
  const args = { org: session.orgId, me: session.personId, plan: planId, units };
  const [logged, own, found] = await database.write([
    { sql: logLook, args: { ...args, at: at.toISOString(), subject: null, hr: 1 } },
    { sql: departmentOf, args: { org: args.org, plan: planId } },
    likeQuery({ ...args, since: since.toISOString() }),
  ]);
  if (logged.rows.length === 0) return undefined;
  const plans = found.rows.map(comparedOf);
  return {
    department: textOf(own.rows[0]?.department),
    organisation: normOf(null, plans),
    departments: normsByDepartment(plans),
  };
}

const logLook = `
  with recursive ${lineAbove}
  insert into access_log (org_id, at, actor_id, action, plan_id)
    select :org, :at, :me, 'like_plans_compared', id from plan
      where org_id = :org and id = :plan and subject_id <> :me and manager_id <> :me and ${isHrInSql}
    returning seq`;

const departmentOf = `
  select department from plan join person on person.org_id = :org and person.id = plan.subject_id
    where plan.org_id = :org and plan.id = :plan`;

/**
 * Read from the index alone: a plan's row is long, for its sealed state. Nobody's own plan is among them, and of somebody
 * outside of the units that HR serves neither.
 */
const likeQuery = (
  args: Record<'org' | 'me' | 'plan' | 'since', string> & { units: string | null },
): Statement => ({
  sql: `
    select person.department, alike.status, alike.outcome, alike.length_days, alike.goal_count, alike.cadence
      from plan as alike indexed by plan_like
      left join person on person.org_id = :org and person.id = alike.subject_id
      where alike.org_id = :org and alike.kind = 'pip' and alike.ever_shared = 1 and alike.updated_at > :since
        and alike.id <> :plan and alike.subject_id <> :me and alike.length_days is not null
        and (:units is null or person.department in (select value from json_each(:units)))
      order by alike.updated_at desc limit ${MOST}`,
  args,
});

const comparedOf = ({ department, status, outcome, length_days, goal_count, cadence }: Row): Compared => ({
  department: textOf(department),
  outcome: status === 'closed' ? textOf(outcome) : null,
  days: Number(length_days),
  goals: Number(goal_count),
  cadence: cadence as Cadence['every'],
});

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
