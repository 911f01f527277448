import { getTableColumns, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { build, placeholders, prepare, type Statement } from '../db/queries.ts';
import { accessLog, checkpoint, command, plan, planEvent } from '../db/schema/record.ts';
import type { EventRow } from './events.ts';
import type { PlanRow } from './projection.ts';

/** What one command adds to the record. */
export interface Entry {
  command: typeof command.$inferInsert;
  type: string;
  events: EventRow[];
  plan: PlanRow;
  checkpoint?: typeof checkpoint.$inferInsert | undefined;
  /** With this the plan stops being a draft, and has none any more. */
  endsDraft: boolean;
}

const insertCommand = prepare(build.insert(command).values(placeholders(command)));
const insertEvent = prepare(build.insert(planEvent).values(placeholders(planEvent)));
const replacePlan = prepare(
  build
    .insert(plan)
    .values(placeholders(plan))
    .onConflictDoUpdate({
      target: [plan.orgId, plan.id],
      set: Object.fromEntries(
        Object.entries(getTableColumns(plan)).map(([property, { name }]) => [
          property,
          sql.raw(`excluded.${name}`),
        ]),
      ),
    }),
);
const insertCheckpoint = prepare(build.insert(checkpoint).values(placeholders(checkpoint)));
const { seq: _, ...logged } = placeholders(accessLog);
const insertLog = prepare(build.insert(accessLog).values(logged));

const deleteDraft = (orgId: string, planId: string): Statement => ({
  sql: 'delete from draft where org_id = ? and plan_id = ?',
  args: [orgId, planId],
});

/**
 * Writes one command in one batch: its id, its events, the plan's projection, the log, and
 * the checkpoint where one is due. A unique constraint refuses
 * the batch when the plan has moved on or the id is known.
 */
export async function write(database: Database, entry: Entry): Promise<void> {
  const { orgId, actorId, recordedAt: at } = entry.command;
  const { id: planId } = entry.plan;
  await database.write([
    insertCommand(entry.command),
    ...entry.events.map(insertEvent),
    replacePlan({ ...entry.plan }),
    insertLog({ orgId, at, actorId, action: entry.type, planId, detail: null }),
    ...(entry.checkpoint ? [insertCheckpoint(entry.checkpoint)] : []),
    ...(entry.endsDraft ? [deleteDraft(orgId, planId)] : []),
  ]);
}
