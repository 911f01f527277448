import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { migrate } from '@fairway/api/db/migrate.ts';
import { createDatabase } from '@fairway/api/db/node.ts';
import { build } from '@fairway/api/db/queries.ts';
import { command } from '@fairway/api/db/schema/record.ts';
import { startChild } from '../child.ts';
import { rate } from '../load.ts';

/**
 * Writes while a second process takes the file's write lock again and again, until this many are acknowledged.
 * @returns how many of them a fresh connection does not see
 */
export async function writeUnderContention(
  count: number,
): Promise<{ acknowledged: number; missing: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'fairway-busy-'));
  const url = pathToFileURL(join(folder, 'fairway.db')).href;
  const database = createDatabase({ url });
  await migrate(database, 'record');
  const contender = await startChild('test/support/api/faults/contender.ts', {}, [url]);
  const acknowledged = new Set<string>();
  const ids = Array.from({ length: count }, () => crypto.randomUUID());
  try {
    await rate(ids, 16, async (id) => {
      const row = { orgId: 'org', id, actorId: 'mia', digest: id, answer: 'done', recordedAt: 'now' };
      await database.write([build.insert(command).values(row)]);
      acknowledged.add(id);
    });
  } finally {
    await contender.kill();
  }
  database.close();
  const fresh = createDatabase({ url });
  const [rows] = await fresh.read([build.select({ id: command.id }).from(command)]);
  fresh.close();
  rmSync(folder, { recursive: true, force: true });
  const visible = new Set(rows.map(({ id }) => id));
  return { acknowledged: acknowledged.size, missing: acknowledged.difference(visible).size };
}
