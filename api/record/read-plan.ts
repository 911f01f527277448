import type { HistoryEntry, PersonName, PlanAnswer } from '@fairway/shared/contract/plans.ts';
import { allowedCommands } from '@fairway/shared/plan/allowed.ts';
import type { PlanEvent } from '@fairway/shared/plan/event.ts';
import { eventDefinition } from '@fairway/shared/plan/events/index.ts';
import { relation } from '@fairway/shared/plan/roles.ts';
import { view } from '@fairway/shared/plan/view.ts';
import { and, asc, eq } from 'drizzle-orm';
import { StoreUnavailable } from '../db/errors.ts';
import { build, type Statement } from '../db/queries.ts';
import { plan, planEvent } from '../db/schema/record.ts';
import { type EventRow, eventOf } from './events.ts';
import type { Keyring } from './keyring.ts';
import type { Caller, RecordParts } from './parts.ts';
import { actorOf, lineAbove, mayOpenInSql, standingQuery } from './standing.ts';

/**
 * A plan and its history as the caller may see them; undefined when it does not exist for them. One batch logs the
 * opening and returns the rows: what could not be logged is not shown.
 * @throws StoreUnavailable
 */
export async function readPlan(
  { database, keyring, now }: RecordParts,
  { session }: Caller,
  planId: string,
): Promise<PlanAnswer | undefined> {
  const { orgId } = session;
  const [log, [row], rows, standing, names] = await database.write([
    logOpening(session, planId, now().toISOString()),
    build
      .select()
      .from(plan)
      .where(and(eq(plan.orgId, orgId), eq(plan.id, planId))),
    build
      .select()
      .from(planEvent)
      .where(and(eq(planEvent.orgId, orgId), eq(planEvent.planId, planId)))
      .orderBy(asc(planEvent.seq)),
    standingQuery(session, planId, null),
    namesOn(orgId, planId),
  ]);
  if (log.rows.length === 0 || !row) return undefined;
  const actor = actorOf(session, standing);
  const events = await openAll(keyring, rows);
  const seen = view(row, events, actor);
  if (!seen) return undefined;
  const named = new Set([row.subjectId, row.managerId, ...seen.history.map(({ actorId }) => actorId)]);
  return {
    plan: seen.plan,
    relation: relation(row, actor),
    allowed: allowedCommands(seen.plan, actor),
    history: seen.history.map(historyEntry),
    people: names.rows
      .map(({ id, name, title }) => ({ id, name, title }) as PersonName)
      .filter(({ id }) => named.has(id)),
  };
}

const logOpening = (
  { orgId, personId, roles }: Caller['session'],
  planId: string,
  at: string,
): Statement => ({
  sql: `
    with recursive ${lineAbove}
    insert into access_log (org_id, at, actor_id, action, plan_id)
      select :org, :at, :me, 'plan_opened', id from plan
        where org_id = :org and id = :plan and ${mayOpenInSql}
      returning seq`,
  args: {
    org: orgId,
    plan: planId,
    subject: null,
    me: personId,
    hr: roles.includes('hr') ? 1 : 0,
    at,
  },
});

/** Names of everybody who is on the plan or wrote to it. */
const namesOn = (orgId: string, planId: string): Statement => ({
  sql: `
    select id, name, title from person where org_id = :org and id in (
      select actor_id from plan_event where org_id = :org and plan_id = :plan
      union select subject_id from plan where org_id = :org and id = :plan
      union select manager_id from plan where org_id = :org and id = :plan
    )`,
  args: { org: orgId, plan: planId },
});

/** The events that these rows record, in their order. */
export function openAll(keyring: Keyring, rows: readonly EventRow[]): Promise<PlanEvent[]> {
  return Promise.all(
    rows.map(async (row) => {
      const key = await keyring.byId(row.orgId, row.keyId);
      if (!key) throw new StoreUnavailable('The key of this plan is not at hand.');
      return eventOf(row, key);
    }),
  );
}

function historyEntry(event: PlanEvent): HistoryEntry {
  const { planId: _, commandId: __, ...entry } = event;
  return { ...entry, title: eventDefinition(event.type, event.version).title };
}
