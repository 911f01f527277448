import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client/web';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type HranaServer, startHranaServer } from './server.ts';

let folder: string;
let server: HranaServer;
let client: Client;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fairway-hrana-'));
  server = await startHranaServer(join(folder, 'test.db'));
  client = createClient({ url: server.url });
  await client.execute('create table note (id integer primary key, text text unique, size real, body blob)');
});
afterEach(async () => {
  client.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const count = async () => (await client.execute('select count(*) as n from note')).rows[0]!.n;
const insert = (text: string) => ({ sql: 'insert into note (text) values (?)', args: [text] });

describe('the Hrana endpoint, driven by @libsql/client', () => {
  it('gives back what it was given: text, numbers, bytes, nothing', async () => {
    const body = new Uint8Array([0, 255, 7]);
    const sql = 'insert into note values (:id, :text, :size, :body) returning *';
    const { rows, columns } = await client.execute({
      sql,
      args: { id: 9_007_199_254_740_991n, text: '1.0 “ü”', size: 0.5, body },
    });
    expect(columns).toEqual(['id', 'text', 'size', 'body']);
    expect(rows[0]).toMatchObject({ id: 9_007_199_254_740_991, text: '1.0 “ü”', size: 0.5 });
    expect(new Uint8Array(rows[0]!.body as ArrayBuffer)).toEqual(body);
    await client.execute('insert into note (id) values (1)');
    const [nothing] = (await client.execute('select text, size, body from note where id = 1')).rows;
    expect(nothing).toMatchObject({ text: null, size: null, body: null });
  });

  it('runs a batch in one request, and all of it or none', async () => {
    const before = server.requests;
    const done = await client.batch([insert('a'), insert('b'), 'select count(*) as n from note'], 'write');
    expect(server.requests - before).toBe(1);
    expect(done[0]!.rowsAffected).toBe(1);
    expect(done[2]!.rows[0]!.n).toBe(2);

    const failing = client.batch([insert('c'), insert('a'), insert('d')], 'write');
    await expect(failing).rejects.toMatchObject({
      code: 'SQLITE_CONSTRAINT',
      message: expect.stringContaining('UNIQUE constraint failed: note.text'),
      statementIndex: 1,
    });
    expect(await count()).toBe(2);
  });

  it('keeps an interactive transaction together by its baton, and rolls back what was left open', async () => {
    const kept = await client.transaction('write');
    await kept.execute(insert('kept'));
    expect((await kept.execute('select text from note')).rows).toHaveLength(1);
    await kept.commit();
    const dropped = await client.transaction('write');
    await dropped.execute(insert('dropped'));
    await dropped.rollback();
    expect(await count()).toBe(1);
  });

  it('runs several statements written as one text', async () => {
    await client.executeMultiple(
      "insert into note (text) values ('a'); insert into note (text) values ('b');",
    );
    expect(await count()).toBe(2);
  });

  it.each([
    [{ requests: 'none' }, 'PIPELINE_INVALID'],
    [{ requests: [{ type: 'describe', sql: 'select 1' }] }, 'PIPELINE_INVALID'],
    [{ baton: 'not-mine', requests: [] }, 'STREAM_EXPIRED'],
  ])('refuses %o', async (body, code) => {
    const response = await fetch(`${server.url}/v2/pipeline`, { method: 'POST', body: JSON.stringify(body) });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code });
  });

  it('takes a baton once', async () => {
    const send = async (body: unknown) => {
      const response = await fetch(`${server.url}/v3/pipeline`, {
        method: 'POST',
        body: JSON.stringify(body),
      });
      return response.json();
    };
    const { baton } = await send({ requests: [{ type: 'get_autocommit' }] });
    const closed = await send({ baton, requests: [{ type: 'close' }] });
    expect(closed).toMatchObject({ baton: null, results: [{ type: 'ok', response: { type: 'close' } }] });
    expect(await send({ baton, requests: [] })).toMatchObject({ code: 'STREAM_EXPIRED' });
  });
});
