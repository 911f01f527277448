import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { migrate } from '@fairway/api/db/migrate.ts';
import { createDatabase } from '@fairway/api/db/node.ts';
import { type Client, createClient, type InStatement, type Row } from '@libsql/client';
import { startServerChild } from './child.ts';
import { connections, rate } from './load.ts';
import { prepareOrganisation } from './organisation.ts';
import { checkInToday } from './over-http.ts';

const width = 16;
const plans = 48;

/** A check-in through the API, and the rows that it wrote by bare `client.batch` on a database of its own. */
export async function checkInArms(each: number) {
  const prepared = await prepareOrganisation(plans);
  const server = await startServerChild(prepared.folder);
  const rowsOfApi = createClient({ url: pathToFileURL(join(prepared.folder, 'fairway.db')).href });
  const bare = await openBare(pathToFileURL(join(prepared.folder, 'bare.db')).href);
  let written: Row[][] = [];
  let bareRuns = 0;

  return {
    /** Check-ins a second through the API, each on the next plan in turn, all of them acknowledged. */
    async api(): Promise<number> {
      const { post, close } = connections(width);
      const ids = Array.from({ length: each }, () => crypto.randomUUID());
      const found = await rate(ids, width, async (id) => {
        const planId = prepared.plans[ids.indexOf(id) % plans]!;
        const data = checkInToday('Talked about the queue and what helps.');
        const command = {
          id,
          planId,
          type: 'log_check_in',
          version: 1,
          notedAt: new Date().toISOString(),
          data,
        };
        const { body } = await post(`${server.url}/v1/commands`, prepared.manager.token, {
          commands: [command],
        });
        if (!body.includes('"done"')) throw new Error(`A check-in was not done: ${body}`);
      });
      close();
      written = await rowsOf(rowsOfApi, each);
      return found;
    },

    /** The same rows a second, each check-in's in one batch. */
    async bare(): Promise<number> {
      bareRuns += 1;
      const batches = written.map((rows) => statements(rows, `${bareRuns}`.padStart(32, '0')));
      return rate(batches, width, async (batch) => {
        await bare.batch(batch, 'write');
      });
    },

    async close() {
      rowsOfApi.close();
      bare.close();
      await server.stop();
    },
    folder: prepared.folder,
  };
}

async function openBare(url: string): Promise<Client> {
  const database = createDatabase({ url });
  await migrate(database, 'record');
  database.close();
  const client = createClient({ url, concurrency: 1 });
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL']) await client.execute(`pragma ${pragma}`);
  return client;
}

const tables = ['command', 'plan_event', 'plan', 'access_log'] as const;

/** The rows of the last check-ins, as they stand in the record: of each its command, event, plan and log. */
async function rowsOf(client: Client, count: number): Promise<Row[][]> {
  const events = await client.execute({
    sql: `select * from plan_event where type = 'check_in_held' order by recorded_at desc limit ?`,
    args: [count],
  });
  return Promise.all(
    events.rows.map(async (event) => {
      const of = async (sql: string, id: unknown) =>
        (await client.execute({ sql, args: [String(id)] })).rows[0]!;
      return [
        await of('select * from command where id = ?', event.command_id),
        event,
        await of('select * from plan where id = ?', event.plan_id),
        await of('select * from access_log where plan_id = ? order by seq desc limit 1', event.plan_id),
      ];
    }),
  );
}

/** Inserts of these rows under an organisation of their own, so that they are new each time. */
function statements(rows: Row[], orgId: string): InStatement[] {
  return rows.map((row, i) => {
    const table = tables[i]!;
    const columns = Object.keys(row).filter((column) => !(table === 'access_log' && column === 'seq'));
    const args = columns.map((column) => (column === 'org_id' ? orgId : row[column]!));
    const marks = columns.map(() => '?').join(', ');
    const verb = table === 'plan' ? 'insert or replace' : 'insert';
    return { sql: `${verb} into ${table} (${columns.join(', ')}) values (${marks})`, args };
  });
}
