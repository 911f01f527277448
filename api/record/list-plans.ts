import type { PlanSummary, PlansAnswer } from '@fairway/shared/contract/plans.ts';
import { todayIn } from '@fairway/shared/plan/dates.ts';
import type { Row } from '@libsql/client';
import type { Statement } from '../db/queries.ts';
import type { Caller, RecordParts } from './parts.ts';
import { type Filter, visiblePlans } from './visible.ts';

export const pageLength = 50;

/**
 * A page of the plans that the caller may open, newest change first, without any text of them. One batch logs the
 * viewing, with its filter and count, and returns the rows.
 */
export async function listPlans(
  { database, now }: RecordParts,
  { session, organisation }: Caller,
  filter: Filter,
): Promise<PlansAnswer> {
  const at = now().toISOString();
  const today = todayIn(organisation.timeZone, at);
  const found = visiblePlans(session, filter, pageLength + 1, today);
  const [, { rows }] = await database.write([logListing(found, session, filter, at), withNames(found)]);
  const page = rows.slice(0, pageLength);
  const last = page.at(-1);
  return {
    plans: page.map((row) => summaryOf(row, today)),
    next:
      rows.length > pageLength && last ? cursorOf({ at: String(last.seen_at), id: String(last.id) }) : null,
  };
}

/** The cursor that names a row, and back; undefined for what is none. */
export const cursorOf = ({ at, id }: { at: string; id: string }): string =>
  new TextEncoder().encode(`${at} ${id}`).toBase64({ alphabet: 'base64url', omitPadding: true });

export function parseCursor(cursor: string): Filter['after'] {
  try {
    const text = new TextDecoder().decode(Uint8Array.fromBase64(cursor, { alphabet: 'base64url' }));
    const [at, id] = text.split(' ');
    return at && id ? { at, id } : undefined;
  } catch {
    return undefined;
  }
}

const withNames = ({ sql, args }: Statement): Statement => ({
  sql: `
    select found.*, s.name as subject_name, s.title as subject_title, m.name as manager_name, m.title as manager_title
      from (${sql}) as found
      left join person as s on s.org_id = :org and s.id = found.subject_id
      left join person as m on m.org_id = :org and m.id = found.manager_id
      order by seen_at desc, found.id desc`,
  args,
});

const logListing = (
  { sql, args }: Statement,
  { orgId, personId }: Caller['session'],
  { status, relation, subject, after }: Filter,
  at: string,
): Statement => ({
  sql: `
    insert into access_log (org_id, at, actor_id, action, detail)
      select :org, :at, :me, 'plans_listed',
        json_object('filter', json(:filter), 'count', (select min(count(*), ${pageLength}) from (${sql})))`,
  args: {
    ...(args as Record<string, string | number>),
    org: orgId,
    me: personId,
    at,
    filter: JSON.stringify({ status, relation, subject, continued: after !== undefined }),
  },
});

function summaryOf(row: Row, today: string): PlanSummary {
  const standing = row.seen_as as PlanSummary['relation'];
  const checkIns = days(row.check_ins_due);
  const support = days(row.support_due);
  return {
    id: String(row.id),
    kind: row.kind as PlanSummary['kind'],
    status: row.seen_status as PlanSummary['status'],
    outcome: row.seen_outcome as PlanSummary['outcome'],
    subject: {
      id: String(row.subject_id),
      name: text(row.subject_name) ?? '',
      title: text(row.subject_title),
    },
    manager: {
      id: String(row.manager_id),
      name: text(row.manager_name) ?? '',
      title: text(row.manager_title),
    },
    relation: standing,
    startsOn: text(row.starts_on),
    endsOn: text(row.ends_on),
    nextCheckInOn: checkIns[0] ?? null,
    nextDueOn: text(row.next_due_on),
    overdueCheckIns: checkIns.filter((on) => on < today).length,
    overdueSupport: support.filter((on) => on < today).length,
    proposed: row.outcome_proposed === 1 && (standing === 'hr' || standing === 'manager'),
    ...(standing === 'hr' && row.asks_for_hr === 1 && { asksForHr: true }),
    ...(standing === 'hr' && row.appeal_waits === 1 && { appealWaits: true }),
    updatedAt: String(row.seen_at),
  };
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const days = (value: unknown): string[] => JSON.parse(String(value)) as string[];
