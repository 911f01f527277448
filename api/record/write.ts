import { and, eq } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { build, type Query } from '../db/queries.ts';
import { accessLog, command, draft, plan, planEvent } from '../db/schema/record.ts';
import type { EventRow } from './events.ts';
import type { PlanRow } from './projection.ts';

/** What one command adds to the record. */
export interface Entry {
  command: typeof command.$inferInsert;
  type: string;
  events: EventRow[];
  plan: PlanRow;
}

/**
 * Writes one command in one batch: its id, its events, the plan's projection and the log. A unique constraint refuses
 * the batch when the plan has moved on or the id is known.
 */
export async function write(database: Database, entry: Entry): Promise<void> {
  const { orgId, actorId, recordedAt: at } = entry.command;
  const { id: planId } = entry.plan;
  await database.write([
    build.insert(command).values(entry.command),
    build.insert(planEvent).values(entry.events),
    build
      .insert(plan)
      .values(entry.plan)
      .onConflictDoUpdate({ target: [plan.orgId, plan.id], set: entry.plan }),
    build.insert(accessLog).values({ orgId, at, actorId, action: entry.type, planId }),
    ...endOfDraft(entry),
  ]);
}

/** A plan that has left the draft has no draft any more. */
function endOfDraft({ plan: { orgId, id, status } }: Entry): Query[] {
  if (status === 'draft') return [];
  return [build.delete(draft).where(and(eq(draft.orgId, orgId), eq(draft.planId, id)))];
}
