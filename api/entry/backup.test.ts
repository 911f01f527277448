import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchedPlan } from '../../test/support/api/over-http.ts';
import { startTestServer, type TestServer } from '../../test/support/server.ts';
import { startServer } from './server.ts';
import { readSettings } from './settings.ts';

let server: TestServer;
let safe: string;
beforeAll(async () => {
  server = await startTestServer();
  safe = mkdtempSync(join(tmpdir(), 'fairway-safe-'));
}, 60_000);
afterAll(async () => {
  await server.close();
  rmSync(safe, { recursive: true, force: true });
});

/** Runs a program of ours over the server's data folder. */
async function run(name: string, args: string[] = [], input = '') {
  const child = spawn(process.execPath, [join(import.meta.dirname, `${name}.ts`), ...args], {
    env: { PATH: process.env.PATH, FAIRWAY_DATA: server.folder },
  });
  const printed = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    printed.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    printed.err += chunk;
  });
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  return { code, ...printed };
}

it('backs a running server up, shows the recovery key, and restores a server that goes on', async () => {
  const manager = await server.join('Mia Novak', ['manager']);
  const employee = crypto.randomUUID();
  await server.call(server.first, 'POST', '/v1/people', {
    id: employee,
    name: 'Eli Kahn',
    managerId: manager.personId,
  });
  const planId = await launchedPlan(server, { hr: server.first, manager, employee });
  const [backups, data] = [join(safe, 'backups'), join(safe, 'data')];
  expect(await run('backup', [backups])).toMatchObject({ code: 0, err: '' });

  const { out: key } = await run('recovery-key');
  const mistyped = await run(
    'restore',
    [backups, data],
    key.replace(/^./, (first) => (first === '7' ? '8' : '7')),
  );
  expect(mistyped).toEqual({ code: 1, out: '', err: expect.stringMatching(/^[^\n]*mistyped[^\n]*\n$/) });
  const done = await run('restore', [backups, data], key);
  expect([done.code, done.err]).toEqual([0, '']);
  expect(done.out).toContain('1 plan, ');

  const restored = await startServer(readSettings({ FAIRWAY_DATA: data, PORT: '0' }));
  const ask = (path: string, token: string, init: RequestInit = {}) =>
    fetch(`${restored.url}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    });
  try {
    expect((await ask('/v1/me', manager.token)).status).toBe(401);
    const { email, password } = manager;
    const signIn = await fetch(`${restored.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: restored.url },
      body: JSON.stringify({ email, password }),
    });
    expect(signIn.status).toBe(200);
    const { token } = (await signIn.json()) as { token: string };
    expect((await ask(`/v1/plans/${planId}`, token)).status).toBe(200);
  } finally {
    await restored.close();
  }
}, 90_000);

it('rebuilds only where no server runs', async () => {
  const { code, err } = await run('rebuild');
  expect([code, err]).toEqual([1, expect.stringMatching(/^Another Fairway server is using[^\n]*\n$/)]);
}, 60_000);

it.each([
  ['backup', [], 'Say where to'],
  ['restore', ['only-one'], 'Say from where and to where'],
])('says in one line what %s needs', async (name, args, said) => {
  const { code, err } = await run(name, args);
  expect([code, err]).toEqual([1, expect.stringContaining(said)]);
});
