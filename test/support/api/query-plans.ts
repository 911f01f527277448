import { createClient } from '@libsql/client';
import type { RouteStatement } from './route-statements.ts';

/** What grows with the number of people and plans. Every other table of an organisation holds a handful of rows. */
const GROWING = [
  ...['plan', 'plan_event', 'draft', 'checkpoint', 'listed_plan', 'command', 'access_log', 'trail'],
  ...['person', 'person_external_id', 'line_claim', 'account_invitation'],
  ...['user', 'session', 'account', 'member', 'verification', 'rate_limit', 'device_code'],
];

/** What is short of itself: what waits for somebody, what was handed over, and what happened lately. */
const SHORT =
  /INDEX (plan_handed_over|plan_asks_for_hr|plan_with_collaborators|account_invitation_open|trail_recorded_idx \(org_id=\? AND recorded_at>\?\))/;
/** Indices that are walked in the order of a list until its page is full. */
const WALKED = [
  ...[
    'plan_list',
    'plan_list_status',
    'plan_list_open',
    'plan_list_shared',
    'plan_list_shared_status',
    'plan_list_shared_open',
    'plan_like',
  ],
  ...['person_name_idx', 'trail_recorded_idx'],
  ...['sqlite_autoindex_listed_plan_1', 'sqlite_autoindex_plan_event_1'],
];

/** What reads all there is because all of it is asked for: a file with everybody or every plan, and a check of all. */
const ASKED_WHOLE = ['GET /v1/people/export', 'GET /v1/plan-list', 'POST /v1/verifications'];

/** A step of a statement that reads a whole table, or a whole organisation of one. */
export interface WholeRead {
  route: string;
  step: string;
  sql: string;
}

/** What the statements of the routes do that grows with an organisation. @param url of a database with its tables */
export async function wholeReadsOf(url: string, statements: readonly RouteStatement[]): Promise<WholeRead[]> {
  const tableOf = await tablesOfIndices(url);
  const found: WholeRead[] = [];
  for (const { route, sql, args } of statements) {
    if (ASKED_WHOLE.includes(route)) continue;
    const steps = await explain(url, sql, args);
    for (const step of steps) if (readsWhole(step, sql, tableOf)) found.push({ route, step, sql });
  }
  return found;
}

/** How many of the statements skip rows that they have read. */
export const offsetsIn = (statements: readonly RouteStatement[]): number =>
  statements.filter(({ sql }) => /\boffset\b/i.test(sql)).length;

/** Whether a step of a query plan, as SQLite prints it, reads all rows of a growing table, or all that an organisation has there. */
function readsWhole(step: string, sql: string, tableOf: ReadonlyMap<string, string>): boolean {
  const [, kind, alias, rest] = step.match(/^(SCAN|SEARCH) (\S+)(.*)$/) ?? [];
  if (!kind) return false;
  const [, index = ''] = rest!.match(/INDEX (\S+)/) ?? [];
  const table = tableOf.get(index) ?? tableNamed(alias!, sql);
  if (!GROWING.includes(table)) return false;
  if (kind === 'SCAN') return true;
  const isOfOrganisation =
    /\((org_id=\?|organization_id=\?)( AND (kind|ever_shared|status)=\?)*( AND \S+[<>]\?)*\)/.test(rest!);
  const endsEarly = SHORT.test(rest!) || (WALKED.includes(index) && /\blimit\b/i.test(sql));
  return isOfOrganisation && !endsEarly;
}

/** The table behind a name in a statement, which may be an alias. */
function tableNamed(alias: string, sql: string): string {
  const [, table] =
    sql.match(new RegExp(`\\b(?:from|join)\\s+"?(\\w+)"?\\s+(?:as\\s+)?"?${alias}"?\\b`, 'i')) ?? [];
  return table && !['where', 'on'].includes(table) ? table : alias;
}

async function tablesOfIndices(url: string): Promise<Map<string, string>> {
  const rows = await ask(url, `select name, tbl_name from sqlite_schema where type = 'index'`, []);
  return new Map(rows.map(({ name, tbl_name }) => [String(name), String(tbl_name)]));
}

const explain = async (url: string, sql: string, args: RouteStatement['args']): Promise<string[]> =>
  (await ask(url, `explain query plan ${sql}`, args)).map(({ detail }) => String(detail));

/** Asks on a connection of its own: libSQL leaves an explained statement open. */
async function ask(url: string, sql: string, args: RouteStatement['args']) {
  const client = createClient({ url });
  try {
    return (await client.execute({ sql, args })).rows;
  } finally {
    client.close();
  }
}
