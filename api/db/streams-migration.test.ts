import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { createDatabase } from './node.ts';

const migrations = new URL('./migrations/record/', import.meta.url);
const names = readdirSync(migrations).filter((name) => name.endsWith('.sql'));
const statementsOf = (name: string) =>
  readFileSync(new URL(name, migrations), 'utf8')
    .split('--> statement-breakpoint')
    .map((sql) => ({ sql, args: [] }));

it('keeps what was recorded before chains stood apart, all of it in the plan’s own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fairway-db-'));
  const database = createDatabase({ url: pathToFileURL(join(folder, 'fairway.db')).href });
  try {
    const apply = async (wanted: (name: string) => boolean) => {
      for (const name of names.filter(wanted)) await database.write(statementsOf(name));
    };
    await apply((name) => name < '0006');
    const insert = (table: string, values: string) => ({
      sql: `insert into ${table} values (${values})`,
      args: [],
    });
    const event = (seq: number) =>
      insert(
        'plan_event',
        `'o', 'p', ${seq}, 't', 1, 'hr', 'a', 'd', 'r', 'c', 'k', x'00', 'm', 'h0', 'h${seq}'`,
      );
    await database.write([
      event(1),
      event(2),
      insert('checkpoint', `'o', 'p', 2, 'plan_approved', 'line'`),
      insert(
        'plan',
        `'o', 'p', 'pip', 'draft', null, null, null, 's', 'm', 0, 2, 'h2', null, null, null, '[]', '[]', 'u', 'k', x'00'`,
      ),
    ]);
    await apply((name) => name >= '0006');
    const read = async (sql: string) =>
      (await database.read([{ sql, args: [] }]))[0].rows.map((row) => ({ ...row }));
    expect(await read('select seq, hash, stream, after_seq from plan_event order by seq')).toEqual([
      { seq: 1, hash: 'h1', stream: 'plan', after_seq: null },
      { seq: 2, hash: 'h2', stream: 'plan', after_seq: null },
    ]);
    expect(await read('select seq, type, line, stream from checkpoint')).toEqual([
      { seq: 2, type: 'plan_approved', line: 'line', stream: 'plan' },
    ]);
    expect(await read('select head_seq, entries from plan')).toEqual([{ head_seq: 2, entries: 2 }]);
    expect(await read("select key, n from plan_tally where manager_id = 'm'")).toEqual([
      { key: 'draft', n: 1 },
    ]);
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
