import { verifyRecord } from '@fairway/shared/record/evidence.ts';
import { verifyPlanList } from '@fairway/shared/record/plan-list.ts';
import type { Evidence } from '@fairway/shared/record/verify.ts';
import { and, asc, count, eq, gt, inArray } from 'drizzle-orm';
import { build, type Statement } from '../db/queries.ts';
import { checkpoint, listedPlan, plan, planEvent } from '../db/schema/record.ts';
import { sha256 } from './chain.ts';
import { type EventRow, openRow } from './events.ts';
import { inOrder } from './heads.ts';
import { keyFor, TextErased } from './keyring.ts';
import type { RecordParts } from './parts.ts';

/** What checking some plans came to. */
export interface Checked {
  plans: number;
  entries: number;
  /** Each a sentence that names a plan by its id. */
  problems: string[];
  /** The last plan that was looked at; undefined when there was none left. */
  last: string | undefined;
}

/** How many plans an organisation has on record. */
export async function countPlans(
  { database }: Pick<RecordParts, 'database'>,
  orgId: string,
): Promise<number> {
  const [[row]] = await database.read([build.select({ n: count() }).from(plan).where(eq(plan.orgId, orgId))]);
  return row?.n ?? 0;
}

/**
 * Checks chains, texts and checkpoints of the next plans of an organisation, in the order of their ids.
 * @param after the id of the last plan before them; empty from the beginning
 */
export async function checkPlans(
  parts: RecordParts,
  orgId: string,
  after: string,
  most: number,
): Promise<Checked> {
  const { database, signing } = parts;
  const [found] = await database.read([
    build
      .selectDistinct({ planId: planEvent.planId })
      .from(planEvent)
      .where(and(eq(planEvent.orgId, orgId), gt(planEvent.planId, after)))
      .orderBy(asc(planEvent.planId))
      .limit(most),
  ]);
  const ids = found.map(({ planId }) => planId);
  if (ids.length === 0) return { plans: 0, entries: 0, problems: [], last: undefined };
  const [rows, lines] = await database.read([
    build
      .select()
      .from(planEvent)
      .where(and(eq(planEvent.orgId, orgId), inArray(planEvent.planId, ids)))
      .orderBy(asc(planEvent.planId), asc(planEvent.stream), asc(planEvent.seq)),
    build
      .select({ planId: checkpoint.planId, line: checkpoint.line })
      .from(checkpoint)
      .where(and(eq(checkpoint.orgId, orgId), inArray(checkpoint.planId, ids))),
  ]);
  const [ofPlan, linesOf] = [Map.groupBy(rows, byPlan), Map.groupBy(lines, byPlan)];
  const problems: string[] = [];
  for (const id of ids) {
    const checkpoints = (linesOf.get(id) ?? []).map(({ line }) => line);
    const entries = await evidence(parts, inOrder(ofPlan.get(id) ?? []), problems);
    const file = { format: 'fairway-record', version: 1, exportedAt: '', entries, checkpoints } as const;
    const verdict = verifyRecord(file, [], sha256);
    problems.push(...verdict.problems.map((problem) => `Plan ${id}: ${problem}`));
    if (verdict.keys.some((key) => key !== signing.publicKey))
      problems.push(`Plan ${id}: its checkpoints were signed under another master key.`);
  }
  return { plans: ids.length, entries: rows.length, problems, last: ids.at(-1) };
}

const byPlan = ({ planId }: { planId: string }) => planId;

/** Entries with their texts; a text that was erased is not looked at, one that does not open is a problem. */
async function evidence(
  { keyring }: RecordParts,
  rows: readonly EventRow[],
  problems: string[],
): Promise<Evidence[]> {
  const entries: Evidence[] = [];
  for (const row of rows) {
    const { sealed: _, ...link } = row;
    try {
      entries.push({ ...link, opened: openRow(row, await keyFor(keyring, row)) });
    } catch (error) {
      if (!(error instanceof TextErased))
        problems.push(`Plan ${row.planId}: the text of entry ${row.seq} does not open.`);
      entries.push({ ...link, opened: undefined });
    }
  }
  return entries;
}

/** In SQL, entries of the list whose plan is gone, or stands there otherwise. */
const contradicted = (orgId: string): Statement => ({
  sql: `
    select plan_id, plan_seq from listed_plan as listed
      where org_id = ? and not exists (
        select 1 from plan_event as event
          where event.org_id = listed.org_id and event.plan_id = listed.plan_id and event.stream = 'plan'
            and event.seq = listed.plan_seq and event.hash = listed.plan_hash
      )
      limit 100`,
  args: [orgId],
});

/** Checks an organisation's list of plans, and whether every plan on it is there as it was. Gives back what is wrong. */
export async function checkPlanList({ database }: RecordParts, orgId: string): Promise<string[]> {
  const [rows, gone] = await database.read([
    build.select().from(listedPlan).where(eq(listedPlan.orgId, orgId)).orderBy(asc(listedPlan.seq)),
    contradicted(orgId),
  ]);
  const entries = rows.map(({ line: _, ...entry }) => entry);
  const checkpoints = rows.slice(-1).map(({ line }) => line);
  const file = { format: 'fairway-plan-list', version: 1, exportedAt: '', entries, checkpoints } as const;
  return [
    ...verifyPlanList(file, [], sha256).problems,
    ...gone.rows.map(
      ({ plan_id, plan_seq }) =>
        `Plan ${plan_id}: entry ${plan_seq} is gone, or not what the list of plans says.`,
    ),
  ];
}
