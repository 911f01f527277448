import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate } from './migrate.ts';
import { createDatabase } from './node.ts';
import { build } from './queries.ts';
import { command } from './schema/record.ts';

let folder: string;
let url: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairway-busy-'));
  url = pathToFileURL(join(folder, 'fairway.db')).href;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const EACH = 12;
const row = (id: string) => ({ orgId: 'o', id, actorId: 'a', digest: 'd', answer: '{}', recordedAt: 'now' });

/** Takes the database's write lock again and again, as another process past the folder's lock would, until stopped. */
function contend() {
  const client = createClient({ url });
  let held = 0;
  let stopped = false;
  const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));
  const finished = (async () => {
    while (!stopped) {
      const transaction = await client.transaction('write').catch(() => undefined);
      if (transaction) {
        held += 1;
        await pause(7);
        await transaction.rollback();
      }
      await pause(3);
    }
    client.close();
  })();
  return async () => {
    stopped = true;
    await finished;
    return held;
  };
}

it('keeps every write that it acknowledged, seen from a fresh connection, while another holds the file again and again', async () => {
  const database = createDatabase({ url });
  await migrate(database, 'record');
  const stop = contend();
  const acknowledged: string[] = [];
  const writer = async (name: number) => {
    for (let i = 0; i < EACH; i += 1) {
      const id = `${name}-${i}`;
      await database.write([build.insert(command).values(row(id))]);
      acknowledged.push(id);
      await database.read([build.select({ id: command.id }).from(command).limit(1)]);
    }
  };
  await Promise.all([1, 2, 3, 4, 5].map(writer));
  expect(await stop()).toBeGreaterThan(3);
  const fresh = createDatabase({ url });
  const [rows] = await fresh.read([build.select({ id: command.id }).from(command)]);
  fresh.close();
  database.close();
  const visible = new Set(rows.map(({ id }) => id));
  expect(acknowledged.filter((id) => !visible.has(id))).toEqual([]);
  expect(acknowledged).toHaveLength(5 * EACH);
});
