import type { Database } from '@fairway/api/db/database.ts';
import { makeTargets, ROWS, type Row, VIEWERS, type Viewer } from '../../access-matrix.ts';
import { startTestServer } from '../../server.ts';

export interface Outcome {
  requests: number;
  /** Answers other than 503, each by its route. */
  notRefused: string[];
  /** Answers with anything but an error in them. */
  leaked: number;
  changedTables: number;
}

/** Reads of what is confidential: logged as they are answered, or not answered. */
const CONFIDENTIAL = /^GET \/v1\/(plans|plan-list|dashboard|drafts)/;
/** What writes nothing as the table asks for it: a preview, and the end of what never was. */
const WRITES_NOTHING = [
  ...['POST /v1/people/import', 'DELETE /v1/drafts/:planId', 'DELETE /v1/people/:id/external-ids'],
];
/** What the table asks for is so already; this is not. */
const ANOTHER: Record<string, unknown> = { 'PATCH /v1/organisation': { policy: { readingDays: 4 } } };

const mustWrite = ({ route }: Row) =>
  CONFIDENTIAL.test(route) || (!route.startsWith('GET ') && !WRITES_NOTHING.includes(route));

/** Makes every write to any table fail, on a real server, and asks for all that has to be written before it is answered. */
export async function refuseAllWrites(): Promise<Outcome> {
  const outcome: Outcome = { requests: 0, notRefused: [], leaked: 0, changedTables: 0 };
  const server = await startTestServer({ now: () => new Date('2026-03-02T09:00:00Z') });
  const targets = await makeTargets(server);
  const { database } = server.server.parts;
  const calls = [];
  for (const row of ROWS.filter(mustWrite)) {
    for (const [i, viewer] of VIEWERS.entries()) {
      const answer = row.answers[i];
      if (answer === 'done' || (typeof answer === 'number' && answer < 300))
        calls.push({ row, viewer, call: await row.call(targets) });
    }
  }
  const tables = await tablesIn(database);
  await database.write(
    tables.flatMap((table) => ['insert', 'update', 'delete'].map((kind) => trigger(table, kind))),
  );
  const before = await contentsOf(database, tables);
  const tokenOf = (viewer: Viewer) => (viewer === 'nobody' ? undefined : targets.accounts[viewer]);
  for (const { row, viewer, call } of calls) {
    const method = row.route.split(' ')[0]!;
    const { status, body } = await server.call(
      tokenOf(viewer),
      method,
      call.path,
      ANOTHER[row.route] ?? call.body,
    );
    outcome.requests += 1;
    if (status !== 503) outcome.notRefused.push(`${row.route} by ${viewer}: ${status}`);
    if (Object.keys(body).join() !== 'error') outcome.leaked += 1;
  }
  const after = await contentsOf(database, tables);
  outcome.changedTables = tables.filter((table) => before[table] !== after[table]).length;
  await server.close();
  return outcome;
}

const trigger = (table: string, kind: string) => ({
  sql: `create trigger "broken ${kind} ${table}" before ${kind} on "${table}" begin select raise(abort, 'gone'); end`,
  args: [],
});

async function tablesIn(database: Database): Promise<string[]> {
  const sql = `select name from sqlite_schema where type = 'table' and name not like 'sqlite%'`;
  const [{ rows }] = await database.read([{ sql, args: [] }]);
  return rows.map(({ name }) => String(name));
}

async function contentsOf(database: Database, tables: readonly string[]): Promise<Record<string, string>> {
  const found = await database.read(tables.map((table) => ({ sql: `select * from "${table}"`, args: [] })));
  return Object.fromEntries(
    tables.map((table, i) => [
      table,
      JSON.stringify(found[i]!.rows.map((row) => Object.values(row).map(String))),
    ]),
  );
}
