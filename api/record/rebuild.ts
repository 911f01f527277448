import { isDeepStrictEqual } from 'node:util';
import { type Finding, verifyEntries } from '@fairway/shared/record/verify.ts';
import { and, asc, eq, gt, or, sql } from 'drizzle-orm';
import { build } from '../db/queries.ts';
import { plan, planEvent } from '../db/schema/record.ts';
import { sha256 } from './chain.ts';
import { type EventRow, eventOf, openRow } from './events.ts';
import { inOrder } from './heads.ts';
import type { RecordParts } from './parts.ts';
import { type PlanRow, project, stateOf } from './projection.ts';
import { advance, type State } from './state.ts';
import { dropOrphans, recount } from './tally.ts';

export interface PlanId {
  orgId: string;
  planId: string;
}

type Parts = Pick<RecordParts, 'database' | 'keyring'>;

/** Every plan that has entries, of every organisation, one after another. */
export async function* everyPlan({ database }: Pick<Parts, 'database'>): AsyncGenerator<PlanId> {
  let last: PlanId = { orgId: '', planId: '' };
  for (;;) {
    const [rows] = await database.read([
      build
        .select({ orgId: planEvent.orgId, planId: planEvent.planId })
        .from(planEvent)
        .where(
          and(
            eq(planEvent.stream, 'plan'),
            eq(planEvent.seq, 1),
            or(
              gt(planEvent.orgId, last.orgId),
              and(eq(planEvent.orgId, last.orgId), gt(planEvent.planId, last.planId)),
            ),
          ),
        )
        .orderBy(asc(planEvent.orgId), asc(planEvent.planId))
        .limit(100),
    ]);
    yield* rows;
    if (rows.length < 100) return;
    last = rows.at(-1)!;
  }
}

/** A plan's entries of every chain, in the order in which they were written. */
export async function readEvents(
  { database }: Pick<Parts, 'database'>,
  { orgId, planId }: PlanId,
): Promise<EventRow[]> {
  const [rows] = await database.read([
    build
      .select()
      .from(planEvent)
      .where(and(eq(planEvent.orgId, orgId), eq(planEvent.planId, planId))),
  ]);
  return inOrder(rows);
}

/** Checks a plan on record, its texts included where their key is still there. Undefined when it is whole. */
export async function verifyPlan(parts: Parts, id: PlanId): Promise<Finding | undefined> {
  const rows = await readEvents(parts, id);
  const evidence = await Promise.all(
    rows.map(async (row) => {
      const key = await parts.keyring.byId(row.orgId, row.keyId);
      const { sealed: _, ...link } = row;
      return { ...link, opened: key && openRow(row, key) };
    }),
  );
  return verifyEntries(evidence, sha256);
}

/** The projection that a plan's events come to; undefined when a key was destroyed and they cannot be read. */
export async function projectionOf(parts: Parts, id: PlanId): Promise<PlanRow | undefined> {
  const rows = await readEvents(parts, id);
  let state: State | undefined;
  for (const row of rows) {
    const key = await parts.keyring.byId(row.orgId, row.keyId);
    if (!key) return undefined;
    state = advance(state, eventOf(row, key), row);
  }
  if (!state) return undefined;
  const key = await parts.keyring.current(id.orgId, state.whole.subjectId);
  return project(id.orgId, state, key);
}

/** What a rebuild came to. */
export interface Rebuilt {
  /** Plans that have entries. */
  plans: number;
  /** Of these, and of states without entries, how many were not what their entries say; now they are. */
  differed: number;
  /** Plans whose key was destroyed: nothing can be read of them, and they stay as they are. */
  erased: number;
}

/**
 * Makes every projection and the tally what the entries say. A plan that is written to meanwhile is left as that left it.
 */
export async function rebuildProjections(parts: Parts): Promise<Rebuilt> {
  const rebuilt: Rebuilt = { plans: 0, differed: 0, erased: 0 };
  for await (const id of everyPlan(parts)) {
    rebuilt.plans += 1;
    const row = await projectionOf(parts, id);
    if (!row) rebuilt.erased += 1;
    else if (!(await isProjected(parts, row))) {
      await replace(parts, row);
      rebuilt.differed += 1;
    }
  }
  const [{ rowsAffected }] = await parts.database.write([dropOrphans, ...recount]);
  return { ...rebuilt, differed: rebuilt.differed + rowsAffected };
}

const isOf = ({ orgId, id }: PlanRow) => and(eq(plan.orgId, orgId), eq(plan.id, id));

/** Whether a plan's projection on record is this one: its columns, and its state where that is opened. */
export async function isProjected(parts: Parts, made: PlanRow): Promise<boolean> {
  const [[stored]] = await parts.database.read([build.select().from(plan).where(isOf(made))]);
  const opened = async (row: PlanRow) => {
    const key = await parts.keyring.byId(row.orgId, row.keyId);
    return { ...row, sealed: key && stateOf(row, key) };
  };
  try {
    return stored !== undefined && isDeepStrictEqual(await opened(stored), await opened(made));
  } catch {
    // Its state does not open.
    return false;
  }
}

async function replace({ database }: Parts, row: PlanRow): Promise<void> {
  const { orgId: _, id: __, ...set } = row;
  await database.write([
    build
      .insert(plan)
      .values(row)
      .onConflictDoUpdate({
        target: [plan.orgId, plan.id],
        set,
        setWhere: sql`${row.entries} = (
          select count(*) from plan_event where plan_event.org_id = ${row.orgId} and plan_event.plan_id = ${row.id}
        )`,
      }),
  ]);
}
