import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PASSWORD } from '../../test/support/server.ts';

const ENTRY = join(import.meta.dirname, 'node.ts');

let folder: string;
let running: ChildProcess[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairway-'));
  running = [];
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  child: ChildProcess;
  /** Everything printed so far. */
  printed(): { out: string; err: string };
  /** Resolves to the exit code. */
  ended: Promise<number | null>;
}

function run(env: Record<string, string>, entry = ENTRY): Run {
  const child = spawn(process.execPath, [entry], {
    env: { PATH: process.env.PATH, FAIRWAY_DATA: join(folder, 'data'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  const printed = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    printed.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    printed.err += chunk;
  });
  return { child, printed: () => printed, ended: once(child, 'close').then(([code]) => code) };
}

/** Starts a server and waits until it says that it runs. */
async function start(port: number): Promise<Run> {
  const started = run({ PORT: String(port) });
  const ended = started.ended.then(() => {
    throw new Error(`The server ended: ${started.printed().err}`);
  });
  while (!started.printed().out.includes('Ctrl-C')) {
    await Promise.race([once(started.child.stdout!, 'data'), ended]);
  }
  return started;
}

/** Runs a start that is expected to fail. Returns its exit code and what it printed. */
async function fail(env: Record<string, string>) {
  const { ended, printed } = run(env);
  return { code: await ended, ...printed() };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

const oneLine = /^[^\n]+\n$/;

describe('the server as a process', { timeout: 60_000 }, () => {
  it('prints where to go, is set up with the code it printed, ends on Ctrl-C and keeps the data', async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const first = await start(port);
    const { out } = first.printed();
    expect(out).toContain(`${url}/setup#code=`);
    for (const said of ['chrome-mv3', 'firefox-mv3', 'npm run demo']) expect(out).toContain(said);
    const [code] = out.match(/[A-Z2-9]{4}(-[A-Z2-9]{4}){3}/)!;
    const wish = {
      code,
      organisation: 'Acme',
      timeZone: 'UTC',
      name: 'Hana Marek',
      email: 'hana@acme.example',
      password: PASSWORD,
    };
    const headers = { 'content-type': 'application/json' };
    const setUp = await fetch(`${url}/v1/setup`, { method: 'POST', headers, body: JSON.stringify(wish) });
    expect(setUp.status).toBe(201);
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect(first.printed().err).toBe('');

    const second = await start(port);
    expect(second.printed().out).not.toMatch(/[A-Z2-9]{4}(-[A-Z2-9]{4}){3}/);
    expect(await (await fetch(`${url}/v1/setup`)).json()).toEqual({ needed: false });
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  });

  it('keeps its keys from other users of the machine', async () => {
    const { child, ended } = await start(await freePort());
    expect(statSync(join(folder, 'data')).mode & 0o077).toBe(0);
    expect(statSync(join(folder, 'data', 'master.key')).mode & 0o077).toBe(0);
    child.kill('SIGINT');
    await ended;
  });

  it('says in one line that the port is busy', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const { port } = blocker.address() as AddressInfo;
    const { code, out, err } = await fail({ PORT: String(port) });
    blocker.close();
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(oneLine);
    expect(err).toContain(`Port ${port} is busy`);
  });

  it('says in one line that another server holds the data folder', async () => {
    await start(await freePort());
    const { code, err } = await fail({ PORT: String(await freePort()) });
    expect(code).toBe(1);
    expect(err).toMatch(oneLine);
    expect(err).toContain('Another Fairway server is using the data folder');
  });

  it('says in one line that the folder cannot be written', async () => {
    const { code, err } = await fail({ FAIRWAY_DATA: '/dev/null/data', PORT: String(await freePort()) });
    expect(code).toBe(1);
    expect(err).toMatch(oneLine);
    expect(err).toContain('The data folder /dev/null/data cannot be written');
  });

  it('says in one line that the database is from a newer version', async () => {
    const before = await start(await freePort());
    before.child.kill('SIGINT');
    await before.ended;
    const client = createClient({ url: `file:${join(folder, 'data', 'fairway.db')}` });
    await client.execute("insert into migration values ('9999_later', 'x', '2030-01-01')");
    client.close();
    const { code, err } = await fail({ PORT: String(await freePort()) });
    expect(code).toBe(1);
    expect(err).toMatch(oneLine);
    expect(err).toContain('newer version of Fairway');
  });

  it('says in one line which setting it cannot use', async () => {
    const { code, out, err } = await fail({ PORT: '80a' });
    expect([code, out, err]).toEqual([
      1,
      '',
      'PORT is 80a, which is not a port. Use a number from 1 to 65535.\n',
    ]);
  });
});

describe('preparing a deployment to the edge', () => {
  it('brings both databases to this version and prints the set-up code, again and again until it is used', async () => {
    const env = {
      FAIRWAY_DATABASE_URL: `file:${join(folder, 'record.db')}`,
      FAIRWAY_KEYS_URL: `file:${join(folder, 'keys.db')}`,
    };
    for (const _ of ['first', 'second']) {
      const { ended, printed } = run(env, join(import.meta.dirname, 'prepare.ts'));
      expect(await ended).toBe(0);
      expect(printed().out).toMatch(/Set-up code, which works once: [A-Z2-9]{4}(-[A-Z2-9]{4}){3}\n/);
    }
  });

  it('says in one line which address is missing', async () => {
    const { ended, printed } = run({}, join(import.meta.dirname, 'prepare.ts'));
    expect([await ended, printed().err]).toEqual([1, expect.stringMatching(oneLine)]);
    expect(printed().err).toContain('FAIRWAY_DATABASE_URL is not set');
  });
});
