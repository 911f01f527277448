import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../test/support/server.ts';
import { masterKeyOf } from '../record/master-file.ts';
import { writeRecoveryKey } from '../record/recovery-key.ts';

let server: TestServer;
let key: string;
beforeAll(async () => {
  server = await startTestServer({
    recoveryKeyConfirmed: false,
    now: () => new Date('2026-03-02T09:00:00.000Z'),
  });
  key = writeRecoveryKey(masterKeyOf(server.folder));
});
afterAll(() => server.close());

const state = async (who = server.first) => (await server.call(who, 'GET', '/v1/recovery-key')).body;
const confirm = (typed: unknown, who = server.first) =>
  server.call(who, 'POST', '/v1/recovery-key/confirm', { key: typed });
const unconfirmed = { confirmedAt: null, confirmedBy: null };

describe('confirming the recovery key', () => {
  it.each([
    [
      'another server’s',
      () => writeRecoveryKey(crypto.getRandomValues(new Uint8Array(32))),
      'another server',
    ],
    ['a mistyped one', () => key.replace(/.$/, (last) => (last === '7' ? '8' : '7')), 'mistyped'],
    ['half of it', () => key.slice(0, 30), '56 letters and digits'],
    ['none', () => '', 'key'],
    ['no text', () => 7, 'key'],
  ])('refuses %s, says why, and repeats nothing of it', async (_, typed, said) => {
    const { status, body } = await confirm(typed());
    expect([status, body.error.message]).toEqual([400, expect.stringContaining(said)]);
    expect(JSON.stringify(body)).not.toContain(key.slice(0, 9));
    expect(await state()).toEqual(unconfirmed);
  });

  it('takes it however it is typed, says who and when, and puts it on the trail without the key', async () => {
    expect((await confirm(key.toLowerCase().replaceAll('-', ' '))).status).toBe(204);
    const first = { confirmedAt: '2026-03-02T09:00:00.000Z', confirmedBy: server.first.name };
    expect(await state()).toEqual(first);
    const administrator = await server.join('Ada Min', ['administrator']);
    expect((await confirm(key, administrator)).status).toBe(204);
    expect(await state()).toEqual(first);
    const { body } = await server.call(server.first, 'GET', '/v1/trail');
    const entries = body.entries.filter(
      ({ action }: { action: string }) => action === 'recovery_key.confirmed',
    );
    expect(entries).toHaveLength(2);
    expect(JSON.stringify(body)).not.toContain(key.slice(0, 9));
  });

  it('is each organisation’s own to do', async () => {
    const other = await server.otherOrganisation('Globex');
    expect(await state(other)).toEqual(unconfirmed);
  });
});
