import { firstPrevHash } from '@fairway/shared/record/chain.ts';
import { hashListEntry, LIST, type ListEntry, type PlanListFile } from '@fairway/shared/record/plan-list.ts';
import { asc, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { build, prepare } from '../db/queries.ts';
import { accessLog, listedPlan } from '../db/schema/record.ts';
import { sha256 } from './chain.ts';
import { CHECKPOINTED, signCheckpoint } from './checkpoint.ts';
import type { EventRow } from './events.ts';
import type { Heads } from './heads.ts';
import type { Caller, RecordParts } from './parts.ts';

export type ListRow = typeof listedPlan.$inferSelect;

/** Where a list of plans ends. */
export type ListHead = Pick<ListRow, 'seq' | 'hash'>;

/** Reads the last entry of an organisation's list of plans. */
export const listHead = prepare(
  build
    .select({ seq: listedPlan.seq, hash: listedPlan.hash })
    .from(listedPlan)
    .where(eq(listedPlan.orgId, sql.placeholder('orgId')))
    .orderBy(desc(listedPlan.seq))
    .limit(1),
);

/** What a list without entries ends with. */
export const emptyList: ListHead = { seq: 0, hash: firstPrevHash };

/**
 * The entry of the list of plans that these entries of a plan call for: at its opening and at each checkpoint.
 * @param plan where the plan's own chain stands after them
 * @param head where the list ends
 */
export async function listEntryFor(
  { signing }: Pick<RecordParts, 'signing'>,
  rows: readonly EventRow[],
  plan: Heads['plan'],
  head: ListHead,
): Promise<ListRow | undefined> {
  const named = rows.find(
    ({ stream, seq, type }) => (stream === 'plan' && seq === 1) || CHECKPOINTED.includes(type),
  );
  if (!named) return undefined;
  const { orgId, planId } = named;
  const { seq: planSeq, hash: planHash, recordedAt } = plan;
  const unlinked = { orgId, seq: head.seq + 1, planId, planSeq, planHash, recordedAt, prevHash: head.hash };
  const entry = { ...unlinked, hash: hashListEntry(unlinked, sha256) };
  return { ...entry, line: await signCheckpoint(signing, { ...entry, planId: LIST }) };
}

/** The newest checkpoint over an organisation's list of plans; undefined before its first plan. */
export async function organisationCheckpoint(
  database: Database,
  orgId: string,
): Promise<{ seq: number; recordedAt: string; line: string } | undefined> {
  const [[newest]] = await database.read([
    build
      .select({ seq: listedPlan.seq, recordedAt: listedPlan.recordedAt, line: listedPlan.line })
      .from(listedPlan)
      .where(eq(listedPlan.orgId, orgId))
      .orderBy(desc(listedPlan.seq))
      .limit(1),
  ]);
  return newest;
}

/** The whole list of plans with its newest checkpoint, as an administrator takes it away. Logged as it is returned. */
export async function readPlanList(
  { database, now }: Pick<RecordParts, 'database' | 'now'>,
  { session }: Caller,
): Promise<PlanListFile> {
  const { orgId, personId: actorId } = session;
  const at = now().toISOString();
  const [, rows] = await database.write([
    build.insert(accessLog).values({ orgId, at, actorId, action: 'plan_list_exported' }),
    build.select().from(listedPlan).where(eq(listedPlan.orgId, orgId)).orderBy(asc(listedPlan.seq)),
  ]);
  return {
    format: 'fairway-plan-list',
    version: 1,
    exportedAt: at,
    entries: rows.map(({ line: _, ...entry }): ListEntry => entry),
    checkpoints: rows.slice(-1).map(({ line }) => line),
  };
}
