import { and, eq, max } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { build } from '../db/queries.ts';
import { plan, planEvent } from '../db/schema/record.ts';

/** A plan about somebody, as far as the question goes how long its texts have to stay. */
export interface KeptPlan {
  kind: string;
  isOver: boolean;
  managerId: string;
  /** An instant: of its last entry, whoever may see that. */
  lastRecordedAt: string;
}

/** The plans about a person, and how many entries they have together. */
export async function plansAbout(
  database: Database,
  orgId: string,
  personId: string,
): Promise<{ plans: KeptPlan[]; entries: number }> {
  const [rows] = await database.read([
    build
      .select({
        kind: plan.kind,
        status: plan.status,
        managerId: plan.managerId,
        entries: plan.entries,
        lastRecordedAt: max(planEvent.recordedAt),
      })
      .from(plan)
      .innerJoin(planEvent, and(eq(planEvent.orgId, plan.orgId), eq(planEvent.planId, plan.id)))
      .where(and(eq(plan.orgId, orgId), eq(plan.subjectId, personId)))
      .groupBy(plan.id),
  ]);
  return {
    plans: rows.map(({ status, lastRecordedAt, kind, managerId }) => ({
      kind,
      managerId,
      isOver: status === 'closed',
      lastRecordedAt: lastRecordedAt ?? '',
    })),
    entries: rows.reduce((sum, { entries }) => sum + entries, 0),
  };
}

/** In SQL, whether the plans about `:person` still have as many entries as were seen: for a statement that relies on it. */
export const haveNotGrown =
  '(select coalesce(sum(entries), 0) from plan where org_id = :org and subject_id = :person) = :entries';
