import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@fairway/api/entry/server.ts';
import { readSettings } from '@fairway/api/entry/settings.ts';
import { createTestHarness } from 'wrangler';
import { startHranaServer } from './hrana/server.ts';

const root = join(import.meta.dirname, '../..');

/** A server of its own, empty, on one runtime and over one kind of store. */
export interface Place {
  /** The address that it takes for its own. */
  url: string;
  setupCode: string;
  fetch: typeof fetch;
  /** Requests that its two databases have answered; 0 where they are files. */
  requests(): { record: number; keys: number };
  /** Everything its databases hold on disk. */
  stored(): Buffer;
  /** What it has printed. */
  printed(): string;
  close(): Promise<void>;
}

export async function nodeOverFile(): Promise<Place> {
  const folder = makeFolder();
  return startNode(folder.path, {}, { stored: folder.contents, end: folder.remove });
}

export async function nodeOverHttp(): Promise<Place> {
  const store = await startStore();
  const folder = makeFolder();
  return startNode(folder.path, store.env, {
    ...store,
    end: async () => {
      await store.end();
      folder.remove();
    },
  });
}

/** The Worker as it is deployed, bundled from wrangler.toml, in workerd. */
export async function workerdOverHttp(): Promise<Place> {
  const store = await startStore();
  const url = 'http://fairway.test';
  const setupCode = await prepare(store.env);
  const secrets = {
    ...store.env,
    FAIRWAY_URL: url,
    FAIRWAY_MASTER_KEY: crypto
      .getRandomValues(new Uint8Array(32))
      .toBase64({ alphabet: 'base64url', omitPadding: true }),
  };
  const harness = createTestHarness({ workers: [{ configPath: join(root, 'wrangler.toml'), secrets }] });
  await harness.listen();
  return {
    url,
    setupCode,
    fetch: (input, init) => harness.fetch(input as string, init as never) as unknown as Promise<Response>,
    requests: store.requests,
    stored: store.stored,
    printed: () => JSON.stringify(harness.getLogs()),
    async close() {
      await harness.close();
      await store.end();
    },
  };
}

interface Store {
  requests?: Place['requests'];
  stored: Place['stored'];
  end(): Promise<void> | void;
}

async function startNode(folder: string, env: Record<string, string>, store: Store): Promise<Place> {
  const settings = readSettings({ FAIRWAY_DATA: folder, PORT: '0', ...env });
  const server = await startServer(settings);
  return {
    url: server.url,
    setupCode: server.setupCode ?? '',
    fetch,
    requests: store.requests ?? (() => ({ record: 0, keys: 0 })),
    stored: store.stored,
    printed: () => '',
    async close() {
      await server.close();
      await store.end();
    },
  };
}

/** Two empty databases behind HTTP, as `FAIRWAY_*` variables name them. */
async function startStore() {
  const { path, contents, remove } = makeFolder();
  const record = await startHranaServer(join(path, 'record.db'));
  const keys = await startHranaServer(join(path, 'keys.db'));
  return {
    env: { FAIRWAY_DATABASE_URL: record.url, FAIRWAY_KEYS_URL: keys.url },
    requests: () => ({ record: record.requests, keys: keys.requests }),
    stored: contents,
    async end() {
      await record.close();
      await keys.close();
      remove();
    },
  };
}

function makeFolder() {
  const path = mkdtempSync(join(tmpdir(), 'fairway-'));
  return {
    path,
    contents: () => {
      const files = readdirSync(path).filter((name) => name.includes('.db'));
      return Buffer.concat(files.map((name) => readFileSync(join(path, name))));
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Brings the databases to this version as a deployment does. Returns the set-up code that it prints. */
async function prepare(env: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, [join(root, 'api/entry/prepare.ts')], { env });
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  const [code] = await once(child, 'close');
  const setupCode = printed.match(/[A-Z2-9]{4}(-[A-Z2-9]{4}){3}/)?.[0];
  if (code !== 0 || !setupCode) throw new Error('The databases could not be prepared.');
  return setupCode;
}
