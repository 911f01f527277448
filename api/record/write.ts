import { getTableColumns, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { isNullViolation, isUniqueViolation } from '../db/errors.ts';
import { build, placeholders, prepare, type Statement } from '../db/queries.ts';
import { accessLog, checkpoint, command, listedPlan, plan, planEvent } from '../db/schema/record.ts';
import type { EventRow } from './events.ts';
import type { ListRow } from './plan-list.ts';
import type { PlanRow } from './projection.ts';

/** What one command adds to the record. */
export interface Entry {
  command: typeof command.$inferInsert;
  type: string;
  events: EventRow[];
  plan: PlanRow;
  checkpoints: (typeof checkpoint.$inferInsert)[];
  /** What this adds to the organisation's list of plans. */
  listed?: ListRow | undefined;
  /** What becomes of the draft that was not sent: it ends, or is the new manager's. */
  draft: 'stays' | 'ends' | { author: string };
}

const insertCommand = prepare(build.insert(command).values(placeholders(command)));
const insertEvent = prepare(build.insert(planEvent).values(placeholders(planEvent)));
const replacePlan = prepare(
  build
    .insert(plan)
    .values(placeholders(plan))
    .onConflictDoUpdate({
      target: [plan.orgId, plan.id],
      set: {
        ...Object.fromEntries(
          Object.entries(getTableColumns(plan)).map(([property, { name }]) => [
            property,
            sql.raw(`excluded.${name}`),
          ]),
        ),
        // Null, which is refused, when another writer was faster, be it in another of the plan's chains.
        entries: sql`case when ${plan.entries} + ${sql.placeholder('added')} = excluded.entries then excluded.entries end`,
      },
    }),
);
// A chain beside the plan's own may stand where it stood at the checkpoint before.
const insertCheckpoint = prepare(
  build.insert(checkpoint).values(placeholders(checkpoint)).onConflictDoNothing(),
);
const insertListed = prepare(build.insert(listedPlan).values(placeholders(listedPlan)));
const { seq: _, ...logged } = placeholders(accessLog);
const insertLog = prepare(build.insert(accessLog).values(logged));

function draftStatements(orgId: string, planId: string, draft: Entry['draft']): Statement[] {
  if (draft === 'stays') return [];
  if (draft === 'ends')
    return [{ sql: 'delete from draft where org_id = ? and plan_id = ?', args: [orgId, planId] }];
  const sql = 'update draft set author_id = ? where org_id = ? and plan_id = ?';
  return [{ sql, args: [draft.author, orgId, planId] }];
}

/** Whether a batch was refused because the plan has moved on, or the command is known. */
export const isOvertaken = (error: unknown): boolean =>
  isUniqueViolation(error) || isNullViolation(error, 'plan.entries');

/**
 * Writes one command in one batch: its id, its events, the plan's projection, the log, and, where they are due, the
 * checkpoints and an entry of the list of plans. A constraint refuses the batch when the plan or the list has moved on, or
 * the id is known: see `isOvertaken`.
 */
export async function write(database: Database, entry: Entry): Promise<void> {
  const { orgId, actorId, recordedAt: at } = entry.command;
  const { id: planId } = entry.plan;
  await database.write([
    insertCommand(entry.command),
    ...entry.events.map(insertEvent),
    replacePlan({ ...entry.plan, added: entry.events.length }),
    insertLog({ orgId, at, actorId, action: entry.type, planId, detail: null }),
    ...entry.checkpoints.map(insertCheckpoint),
    ...(entry.listed ? [insertListed({ ...entry.listed })] : []),
    ...draftStatements(orgId, planId, entry.draft),
  ]);
}
