import { and, eq, sql } from 'drizzle-orm';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { build, type Statement } from '../db/queries.ts';
import { draft, plan } from '../db/schema/record.ts';

/** What a draft needs to know of its plan. */
export interface Managed {
  status: string;
  subjectId: string;
}

/** A plan that this person manages; undefined when there is none of theirs. */
export async function readManaged(
  database: Database,
  { orgId, personId }: Session,
  planId: string,
): Promise<Managed | undefined> {
  const [[found]] = await database.read([
    build
      .select({ status: plan.status, subjectId: plan.subjectId })
      .from(plan)
      .where(and(eq(plan.orgId, orgId), eq(plan.id, planId), eq(plan.managerId, personId))),
  ]);
  return found;
}

/** In SQL, the plan `:plan` while it is a draft of `:me`: for a statement that must not outlive that. */
export const stillADraft = `plan where org_id = :org and id = :plan and manager_id = :me and status = 'draft'`;

/** Whether somebody leads the plan of a draft now: who handed it over has no draft of it any more. */
export const leadsItsPlan = (personId: string) =>
  sql`exists (select 1 from ${plan} where ${plan.orgId} = ${draft.orgId} and ${plan.id} = ${draft.planId} and ${plan.managerId} = ${personId})`;

/** Logs what somebody did with their own draft, if they have one. */
export const logDraft = (
  action: string,
  { orgId, personId }: Session,
  planId: string,
  at: string,
): Statement => ({
  sql: `
    insert into access_log (org_id, at, actor_id, action, plan_id)
      select org_id, :at, author_id, :action, plan_id from draft
        where org_id = :org and plan_id = :plan and author_id = :me
          and exists (select 1 from plan where org_id = :org and id = :plan and manager_id = :me)`,
  args: { org: orgId, plan: planId, me: personId, action, at },
});
