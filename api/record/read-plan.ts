import type { CaseAudience } from '@fairway/shared/contract/case.ts';
import type { HistoryEntry, PersonName, PlanAnswer } from '@fairway/shared/contract/plans.ts';
import { allowedCommands } from '@fairway/shared/plan/allowed.ts';
import { todayIn } from '@fairway/shared/plan/dates.ts';
import type { Audience, PlanEvent, Stream } from '@fairway/shared/plan/event.ts';
import { eventDefinition } from '@fairway/shared/plan/events/index.ts';
import { relation } from '@fairway/shared/plan/roles.ts';
import type { Plan } from '@fairway/shared/plan/state.ts';
import { keptBack, sees, seesStream, view } from '@fairway/shared/plan/view.ts';
import type { RecordFile } from '@fairway/shared/record/evidence.ts';
import type { Evidence } from '@fairway/shared/record/verify.ts';
import { and, asc, eq } from 'drizzle-orm';
import { build, type Statement } from '../db/queries.ts';
import { checkpoint, plan, planEvent } from '../db/schema/record.ts';
import { openUnlessErased } from './erased.ts';
import { type EventRow, eventOf, openRow } from './events.ts';
import { inOrder } from './heads.ts';
import { type Keyring, keyFor, TextErased } from './keyring.ts';
import type { Caller, RecordParts } from './parts.ts';
import { headOf, type PlanRow } from './projection.ts';
import { actorOf, lineAbove, mayExportInSql, mayOpenInSql, standingQuery, unitsOf } from './standing.ts';

/**
 * A plan and its history as the caller may see them; undefined when it does not exist for them. One batch logs the
 * opening and returns the rows: what could not be logged is not shown.
 * @throws StoreUnavailable, TextErased
 */
export async function readPlan(
  parts: RecordParts,
  caller: Caller,
  planId: string,
): Promise<PlanAnswer | undefined> {
  const opened = await openPlan(parts, caller, planId, 'plan_opened');
  if (!opened) return undefined;
  const { row, head, actor } = opened;
  const rows = opened.rows.filter((one) => opened.who !== 'manager' || !opened.fromManager.has(one));
  const events = await openUnlessErased(parts, caller, planId, () => openAll(parts.keyring, rows));
  const seen = view(head, events, actor);
  if (!seen) return undefined;
  const named = namedIn(row, seen);
  return {
    plan: seen.plan,
    relation: opened.who,
    allowed: allowedCommands(seen.plan, actor),
    history: seen.history.map(historyEntry),
    people: opened.names.filter(({ id }) => named.has(id)),
    partTimeShare: opened.partTimeShare,
    // Those of other chains go with the record: what is printed from this answer may be for anybody's eyes.
    checkpoints: opened.checkpoints
      .filter(({ stream }) => stream === 'plan')
      .map(({ seq, type, line }) => ({ seq, type, line })),
  };
}

/** Who is on a plan, as somebody sees it, or wrote to it. */
export const namedIn = ({ subjectId, managerId }: PlanRow, { plan, history }: Seen): ReadonlySet<string> => {
  const invited = plan.collaborators?.map(({ personId }) => personId) ?? [];
  return new Set([subjectId, managerId, ...invited, ...history.map(({ actorId }) => actorId)]);
};

type Seen = { plan: Plan; history: readonly PlanEvent[] };

/**
 * A plan's record as the caller may take it away: the entries that they may see with data and salt, and of the others nothing
 * but their place in the chain. Logged as it is returned; undefined when the plan does not exist for them.
 */
export async function readRecord(
  parts: RecordParts,
  caller: Caller,
  planId: string,
): Promise<RecordFile | undefined> {
  const opened = await openPlan(parts, caller, planId, 'record_exported');
  if (!opened) return undefined;
  const { rows, who, fromManager } = opened;
  const isFor = (one: EventRow) =>
    sees(who, one.audience as Audience) && (who !== 'manager' || !fromManager.has(one));
  return {
    format: 'fairway-record',
    version: 1,
    exportedAt: parts.now().toISOString(),
    entries: await evidenceOf(parts.keyring, rows, isFor),
    checkpoints: opened.checkpoints.map(({ line }) => line),
  };
}

/** These rows as entries to check: with data and salt where they are for the reader, else their place alone. */
export const evidenceOf = (
  keyring: Keyring,
  rows: readonly EventRow[],
  isFor: (row: EventRow) => boolean,
): Promise<Evidence[]> =>
  Promise.all(
    rows.map(async (row): Promise<Evidence> => {
      const { sealed: _, ...link } = row;
      const { seq, hash, prevHash } = link;
      if (!isFor(row)) return { seq, hash, prevHash, withheld: true };
      return { ...link, opened: await openedOf(keyring, row) };
    }),
  );

/** Data and salt of a row; undefined when they were erased, which leaves the chain whole. */
async function openedOf(keyring: Keyring, row: EventRow) {
  try {
    return openRow(row, await keyFor(keyring, row));
  } catch (error) {
    if (error instanceof TextErased) return undefined;
    throw error;
  }
}

/**
 * Logs the opening and reads, in one batch, all that a plan has on record in the chains that the caller knows of; undefined
 * for who may not open it.
 * @param audience whose case it is read for, by somebody who may put one together for them
 */
export async function openPlan(
  { database, now }: RecordParts,
  { session, organisation }: Caller,
  planId: string,
  action: string,
  audience: CaseAudience | null = null,
) {
  const { orgId } = session;
  const at = now().toISOString();
  const today = todayIn(organisation.timeZone, at);
  const [log, [row], rows, checkpoints, standing, names] = await database.write([
    logOpening(session, planId, { action, audience }, { at, today }),
    build
      .select()
      .from(plan)
      .where(and(eq(plan.orgId, orgId), eq(plan.id, planId))),
    build
      .select()
      .from(planEvent)
      .where(and(eq(planEvent.orgId, orgId), eq(planEvent.planId, planId))),
    build
      .select()
      .from(checkpoint)
      .where(and(eq(checkpoint.orgId, orgId), eq(checkpoint.planId, planId)))
      .orderBy(asc(checkpoint.seq)),
    standingQuery(session, planId, null),
    namesOn(orgId, planId),
  ]);
  if (log.rows.length === 0 || !row) return undefined;
  const people = names.rows.map(({ id, name, title }) => ({ id, name, title }) as PersonName);
  const actor = actorOf(session, standing, today);
  const head = headOf(row);
  const who = relation(head, actor);
  const isTheirs = ({ stream }: { stream: Stream }) => seesStream(who, stream);
  const ordered = inOrder(rows);
  return {
    row,
    head,
    rows: ordered.filter(isTheirs),
    fromManager: keptBack(ordered),
    checkpoints: checkpoints.filter(isTheirs),
    actor,
    who,
    names: people,
    partTimeShare: Number(names.rows.find(({ id }) => id === row.subjectId)?.part_time_share ?? 1),
  };
}

const logOpening = (
  session: Caller['session'],
  planId: string,
  { action, audience }: { action: string; audience: CaseAudience | null },
  when: { at: string; today: string },
): Statement => ({
  sql: `
    with recursive ${lineAbove}
    insert into access_log (org_id, at, actor_id, action, plan_id, detail)
      select :org, :at, :me, :action, id, :audience from plan
        where org_id = :org and id = :plan and ${mayOpenInSql} and ${mayExportInSql}
      returning seq`,
  args: {
    org: session.orgId,
    plan: planId,
    subject: null,
    me: session.personId,
    hr: session.roles.includes('hr') ? 1 : 0,
    units: unitsOf(session),
    action,
    audience,
    ...when,
  },
});

/** Names of everybody who is on the plan or wrote to it. */
const namesOn = (orgId: string, planId: string): Statement => ({
  sql: `
    select id, name, title, part_time_share from person where org_id = :org and id in (
      select actor_id from plan_event where org_id = :org and plan_id = :plan
      union select subject_id from plan where org_id = :org and id = :plan
      union select manager_id from plan where org_id = :org and id = :plan
      union select value ->> 'personId' from plan, json_each(collaborators) where org_id = :org and plan.id = :plan
    )`,
  args: { org: orgId, plan: planId },
});

/** The events that these rows record, in their order. */
export const openAll = (keyring: Keyring, rows: readonly EventRow[]): Promise<PlanEvent[]> =>
  Promise.all(rows.map(async (row) => eventOf(row, await keyFor(keyring, row))));

export function historyEntry(event: PlanEvent): HistoryEntry {
  const { planId: _, commandId: __, ...entry } = event;
  return { ...entry, title: eventDefinition(event.type, event.version).title };
}
