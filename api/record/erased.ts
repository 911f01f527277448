import { todayIn } from '@fairway/shared/plan/dates.ts';
import { and, eq, isNotNull } from 'drizzle-orm';
import { build } from '../db/queries.ts';
import { plan } from '../db/schema/record.ts';
import { erasedKey, erasure } from '../db/schema/retention.ts';
import { TextErased } from './keyring.ts';
import type { Caller, RecordParts } from './parts.ts';

/**
 * Opens texts of a plan, for somebody who may see it.
 * @throws TextErased with the day, where they were erased
 */
export async function openUnlessErased<T>(
  { database }: Pick<RecordParts, 'database'>,
  { session, organisation }: Caller,
  planId: string,
  open: () => Promise<T>,
): Promise<T> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof TextErased)) throw error;
    const ofPlan = and(eq(plan.orgId, session.orgId), eq(plan.id, planId));
    const [[done]] = await database.read([
      build
        .select({ at: erasure.confirmedAt })
        .from(plan)
        .innerJoin(erasedKey, and(eq(erasedKey.orgId, plan.orgId), eq(erasedKey.keyId, plan.keyId)))
        .innerJoin(erasure, and(eq(erasure.orgId, plan.orgId), eq(erasure.id, erasedKey.erasureId)))
        .where(and(ofPlan, isNotNull(erasure.confirmedAt))),
    ]);
    throw new TextErased(done?.at ? todayIn(organisation.timeZone, done.at) : undefined);
  }
}
