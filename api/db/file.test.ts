import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from './connection.ts';
import { openFile } from './file.ts';

let folder: string;
let path: string;
let file: Connection;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fairway-file-'));
  path = join(folder, 'a.db');
  file = openFile(path);
  await file.execute('create table t (id integer primary key, a, b)');
});
afterEach(() => {
  file.close();
  rmSync(folder, { recursive: true, force: true });
});

const all = async () => (await file.batch(['select * from t order by id'], 'read'))[0]!.rows;

describe('a connection to a file', () => {
  it.each([
    ['text', 'ä'],
    ['nothing', null],
    ['numbers', 1.5],
    ['large integers', Number.MAX_SAFE_INTEGER],
    ['bytes', new Uint8Array([0, 1, 255]).buffer],
  ])('answers as @libsql/client does: %s', async (_, value) => {
    const insert = { sql: 'insert into t (a) values (:a)', args: { a: value } };
    const select = 'select id, a, a as a, count(*) over () from t';
    await file.batch([insert], 'write');
    const client = createClient({ url: `file:${path}` });
    const [theirs] = await client.batch([select], 'read');
    client.close();
    const [ours] = await file.batch([select], 'read');
    expect(ours!.rows).toEqual(theirs!.rows);
    expect(Array.from(ours!.rows[0]!)).toEqual(Array.from(theirs!.rows[0]!));
    expect(ours!.rows[0]!.a).toEqual(value);
  });

  it('gives a statement that was prepared before the values of this call, and rows that it changed', async () => {
    const insert = (a: unknown) => ({ sql: 'insert into t (a, b) values (?, ?)', args: [String(a), true] });
    await file.batch([insert(1), insert(2)], 'write');
    const [updated] = await file.batch(["update t set b = 'x'"], 'write');
    expect(updated!.rowsAffected).toBe(2);
    expect((await all()).map(({ a }) => a)).toEqual(['1', '2']);
  });

  it('undoes all of a batch that fails, says which statement it was, and is not left in a transaction', async () => {
    const insert = { sql: 'insert into t (id) values (?)', args: [1] };
    await expect(file.batch([insert, insert], 'write')).rejects.toMatchObject({
      statementIndex: 1,
      message: expect.stringContaining('UNIQUE constraint failed: t.id'),
    });
    expect(await all()).toEqual([]);
    await file.batch([insert], 'write');
    expect(await all()).toHaveLength(1);
  });

  it('lets the lock go when a batch fails, also for another connection', async () => {
    const other = openFile(path);
    await file.batch(['insert into nowhere values (1)'], 'write').catch(() => undefined);
    await other.batch(['insert into t (id) values (7)'], 'write');
    other.close();
    expect(await all()).toHaveLength(1);
  });

  it('answers after a change of the schema, and when it was opened anew', async () => {
    await file.batch(['insert into t (id) values (1)'], 'write');
    await all();
    await file.execute('alter table t add column c');
    expect((await all())[0]).toEqual({ id: 1, a: null, b: null, c: null });
    await file.reconnect();
    expect(await all()).toHaveLength(1);
  });

  it('refuses what has no value and what JavaScript cannot count', async () => {
    await expect(file.batch([{ sql: 'select ?', args: [undefined as never] }], 'read')).rejects.toThrow();
    await expect(file.batch(['select 9007199254740993'], 'read')).rejects.toThrow(RangeError);
  });
});
