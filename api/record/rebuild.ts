import { and, asc, eq, gt, or } from 'drizzle-orm';
import { build } from '../db/queries.ts';
import { plan, planEvent } from '../db/schema/record.ts';
import { type EventRow, eventOf, openRow } from './events.ts';
import type { RecordParts } from './parts.ts';
import { type PlanRow, project } from './projection.ts';
import { advance, type State } from './state.ts';
import { type Finding, verifyEntries } from './verify.ts';

export interface PlanId {
  orgId: string;
  planId: string;
}

type Parts = Pick<RecordParts, 'database' | 'keyring'>;

/** Every plan that has entries, of every organisation, one after another. */
export async function* everyPlan({ database }: Parts): AsyncGenerator<PlanId> {
  let last: PlanId = { orgId: '', planId: '' };
  for (;;) {
    const [rows] = await database.read([
      build
        .select({ orgId: planEvent.orgId, planId: planEvent.planId })
        .from(planEvent)
        .where(
          and(
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

async function readEvents({ database }: Parts, { orgId, planId }: PlanId): Promise<EventRow[]> {
  const [rows] = await database.read([
    build
      .select()
      .from(planEvent)
      .where(and(eq(planEvent.orgId, orgId), eq(planEvent.planId, planId)))
      .orderBy(asc(planEvent.seq)),
  ]);
  return rows;
}

/** Checks a plan on record, its texts included where their key is still there. Undefined when it is whole. */
export async function verifyPlan(parts: Parts, id: PlanId): Promise<Finding | undefined> {
  const rows = await readEvents(parts, id);
  const evidence = await Promise.all(
    rows.map(async (row) => {
      const key = await parts.keyring.byId(row.orgId, row.keyId);
      return { ...row, opened: key && openRow(row, key) };
    }),
  );
  return verifyEntries(evidence);
}

/** The projection that a plan's events come to; undefined when a key was destroyed and they cannot be read. */
export async function projectionOf(parts: Parts, id: PlanId): Promise<PlanRow | undefined> {
  const rows = await readEvents(parts, id);
  let state: State | undefined;
  for (const row of rows) {
    const key = await parts.keyring.byId(row.orgId, row.keyId);
    if (!key) return undefined;
    state = advance(state, eventOf(row, key));
  }
  const last = rows.at(-1);
  if (!state || !last) return undefined;
  const key = await parts.keyring.current(id.orgId, state.whole.subjectId);
  return project(id.orgId, state, { seq: last.seq, hash: last.hash }, key);
}

/**
 * Writes every plan's projection anew from its events. A plan that is written to meanwhile is left as that left it.
 * @returns how many were written
 */
export async function rebuildProjections(parts: Parts): Promise<number> {
  let written = 0;
  for await (const id of everyPlan(parts)) {
    const row = await projectionOf(parts, id);
    if (!row) continue;
    await parts.database.write([
      build
        .insert(plan)
        .values(row)
        .onConflictDoUpdate({
          target: [plan.orgId, plan.id],
          set: row,
          setWhere: eq(plan.headSeq, row.headSeq),
        }),
    ]);
    written += 1;
  }
  return written;
}
