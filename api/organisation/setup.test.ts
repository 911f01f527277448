import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PASSWORD } from '../../test/support/server.ts';
import { type Server, startServer } from '../entry/server.ts';
import { readSettings } from '../entry/settings.ts';

let folder: string;
let server: Server;
const start = () => startServer(readSettings({ FAIRWAY_DATA: folder, PORT: '0' }));
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fairway-'));
  server = await start();
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const wish = (code: string | undefined, changes: object = {}) => ({
  code,
  organisation: 'Acme',
  timeZone: 'Europe/Berlin',
  name: 'Hana Marek',
  email: 'Hana@Acme.example',
  password: PASSWORD,
  ...changes,
});

async function setUp(body: unknown) {
  const response = await fetch(`${server.url}/v1/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

const isNeeded = async () => (await (await fetch(`${server.url}/v1/setup`)).json()).needed;

describe('set-up', () => {
  it('makes the organisation and its first account, which then signs in', async () => {
    expect(await isNeeded()).toBe(true);
    expect((await setUp(wish(server.setupCode))).status).toBe(201);
    expect(await isNeeded()).toBe(false);
    const response = await fetch(`${server.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.url },
      body: JSON.stringify({ email: 'hana@acme.example', password: PASSWORD }),
    });
    const { token } = await response.json();
    const me = await fetch(`${server.url}/v1/me`, { headers: { authorization: `Bearer ${token}` } });
    expect((await me.json()).roles).toEqual(['hr', 'administrator']);
  });

  it('takes the code as people type it', async () => {
    const typed = ` ${server.setupCode?.toLowerCase().replaceAll('-', ' ')} `;
    expect((await setUp(wish(typed))).status).toBe(201);
  });

  it('refuses a wrong code, and the code of an earlier start', async () => {
    const earlier = server.setupCode;
    await server.close();
    server = await start();
    for (const code of ['AAAA-BBBB-CCCC-DDDD', earlier]) {
      const { status, body } = await setUp(wish(code));
      expect([status, body.error.code]).toEqual([403, 'wrong_code']);
    }
    expect(await isNeeded()).toBe(true);
  });

  it('happens once, also when two people send the code at the same moment', async () => {
    const { setupCode } = server;
    const both = [wish(setupCode), wish(setupCode, { email: 'eve@acme.example' })];
    const answers = await Promise.all(both.map(setUp));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await setUp(wish(setupCode, { email: 'late@acme.example' }))).body.error.code).toBe(
      'already_set_up',
    );
    await server.close();
    server = await start();
    expect(server.setupCode).toBeUndefined();
  });

  it.each([
    [{ timeZone: 'Mars/Olympus' }, /^timeZone is not a time zone/],
    [{ email: 'hana' }, /^email is not an e-mail address/],
    [{ password: 'too short' }, /^password is shorter than 12 characters/],
    [{ organisation: '  ' }, /^organisation is empty/],
    [{ name: 'Hana\u0000' }, /^name has characters that cannot be shown/],
    [{ name: 7 }, /^name is missing or not of the right kind/],
    [{ code: undefined }, /^code is missing/],
  ])('refuses %o and says what is wrong', async (changes, message) => {
    const { status, body } = await setUp(wish(server.setupCode, changes));
    expect(status).toBe(400);
    expect(body.error.message).toMatch(message);
    expect(await isNeeded()).toBe(true);
  });

  it('refuses what is not JSON, or too much of it', async () => {
    const send = async (body: string) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${server.url}/v1/setup`, { method: 'POST', headers, body });
      return [response.status, (await response.json()).error.code];
    };
    expect(await send('{"code":')).toEqual([400, 'invalid']);
    expect(await send(JSON.stringify('x'.repeat(4_100_000)))).toEqual([413, 'too_large']);
  });
});
