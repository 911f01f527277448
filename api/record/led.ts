import type { PlanKind } from '@fairway/shared/plan/kinds.ts';
import { and, eq, inArray, ne, or, sql } from 'drizzle-orm';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { build } from '../db/queries.ts';
import { plan } from '../db/schema/record.ts';
import { isServedInSql, unitsOf } from './standing.ts';

/** A plan as its manager's list of reports needs it. */
export interface LedPlan {
  id: string;
  kind: PlanKind;
  status: string;
  nextDueOn: string | null;
}

/** The open plans that the signed-in person leads, by whom they are about; beside coaching, the PIP counts. */
export async function plansLedBy(database: Database, session: Session): Promise<Map<string, LedPlan>> {
  const [rows] = await database.read([
    build
      .select({
        subjectId: plan.subjectId,
        id: plan.id,
        kind: plan.kind,
        status: plan.status,
        nextDueOn: plan.nextDueOn,
      })
      .from(plan)
      .where(and(isLedBy(session), ne(plan.status, 'closed'), ne(plan.kind, 'referral')))
      .orderBy(sql`${plan.kind} = 'pip'`, plan.updatedAt),
  ]);
  return new Map(rows.map(({ subjectId, ...led }) => [subjectId, led]));
}

/** Whether one of two people leads, or has led, a plan about the other. */
export async function planBetween(database: Database, orgId: string, a: string, b: string): Promise<boolean> {
  const [rows] = await database.read([
    build
      .select({ id: plan.id })
      .from(plan)
      .where(
        and(
          eq(plan.orgId, orgId),
          ne(plan.managerId, plan.subjectId),
          inArray(plan.subjectId, [a, b]),
          or(inArray(plan.managerId, [a, b]), hasLed(a), hasLed(b)),
        ),
      )
      .limit(1),
  ]);
  return rows.length > 0;
}

/**
 * Whether there is a plan, about somebody or led by them, that is outside of what the signed-in person serves in HR: an
 * account that opens it is not theirs to make a link to.
 */
export async function hasPlanOutside(
  database: Database,
  session: Pick<Session, 'orgId' | 'hrUnits'>,
  personId: string,
): Promise<boolean> {
  const [{ rows }] = await database.read([
    {
      sql: `
        select 1 from (
          select subject_id from plan where org_id = :org and subject_id = :person
          union all select subject_id from plan indexed by plan_list_manager where org_id = :org and manager_id = :person
        ) where not ${isServedInSql} limit 1`,
      args: { org: session.orgId, person: personId, units: unitsOf(session) },
    },
  ]);
  return rows.length > 0;
}

/** Who leads, or led, the plans about the signed-in person that were shared with them and are not over. */
export async function leadersOfOwn(database: Database, { orgId, personId }: Session): Promise<string[]> {
  const [rows] = await database.read([
    build
      .select({ managerId: plan.managerId, formerManagers: plan.formerManagers })
      .from(plan)
      .where(
        and(
          eq(plan.orgId, orgId),
          eq(plan.subjectId, personId),
          eq(plan.everShared, true),
          ne(plan.status, 'closed'),
        ),
      ),
  ]);
  return rows.flatMap(({ managerId, formerManagers }) => [managerId, ...formerManagers]);
}

/** Ids stand in quotes in the list of former managers. */
const hasLed = (personId: string) => sql`instr(${plan.formerManagers}, ${JSON.stringify(personId)})`;

/** Nobody leads a plan about themself, whatever a row says. */
const isLedBy = ({ orgId, personId }: Session) =>
  and(eq(plan.orgId, orgId), eq(plan.managerId, personId), ne(plan.subjectId, personId));
