import type { Opening, Openings } from '@fairway/shared/contract/openings.ts';
import type { Statement } from '../db/queries.ts';
import type { Caller, RecordParts } from './parts.ts';
import { lineAbove } from './standing.ts';

const MOST = 200;

/**
 * Who else has opened the caller's own plan since it was shared with them; undefined for everybody but its employee. One
 * batch logs the look and returns it.
 * @throws StoreUnavailable
 */
export async function readOpenings(
  { database, now }: RecordParts,
  { session }: Caller,
  planId: string,
): Promise<Openings | undefined> {
  const args = { org: session.orgId, me: session.personId, plan: planId };
  const [logged, found] = await database.write([
    { sql: logLook, args: { ...args, at: now().toISOString() } },
    openingsOf(args),
  ]);
  if (logged.rows.length === 0) return undefined;
  const openings = found.rows.map(
    ({ at, id, name, title, stands, action }): Opening => ({
      at: String(at),
      person: { id: String(id), name: String(name ?? 'Somebody who left'), title: title as string | null },
      as: stands as Opening['as'],
      exported: action !== 'plan_opened',
    }),
  );
  return { openings };
}

const logLook = `
  insert into access_log (org_id, at, actor_id, action, plan_id)
    select :org, :at, :me, 'openings_listed', id from plan
      where org_id = :org and id = :plan and subject_id = :me and ever_shared
    returning seq`;

/** What the log holds of this plan since it was first shared, with who each is to the plan today. */
const openingsOf = (args: { org: string; me: string; plan: string }): Statement => ({
  sql: `
    with recursive ${lineAbove}
    select log.at, log.action, log.actor_id as id, opener.name, opener.title,
        case
          when log.actor_id = plan.manager_id then 'manager'
          when exists (
            select 1 from member where user_id = opener.user_id and organization_id = :org
              and ',' || role || ',' like '%,hr,%'
          ) then 'hr'
          when exists (
            select 1 from json_each(plan.collaborators) where value ->> 'personId' = log.actor_id
          ) then 'collaborator'
          when (select min(steps) from line where line.id = log.actor_id) > 1 then 'above'
          else 'before'
        end as stands
      from access_log as log
      cross join plan on plan.org_id = :org and plan.id = :plan
      left join person as opener on opener.org_id = :org and opener.id = log.actor_id
      where log.org_id = :org and log.plan_id = :plan and log.actor_id <> :me and plan.subject_id = :me
        and log.action in ('plan_opened', 'record_exported', 'case_exported')
        and log.seq > (
          select min(seq) from access_log where org_id = :org and plan_id = :plan and action = 'share'
        )
      order by log.seq desc limit ${MOST}`,
  args: { ...args, subject: null },
});
