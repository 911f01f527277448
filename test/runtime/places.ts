import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@fairway/api/entry/server.ts';
import { readSettings } from '@fairway/api/entry/settings.ts';
import { createTestHarness } from 'wrangler';
import { prepare, startStore } from './store.ts';

const root = join(import.meta.dirname, '../..');

/** A server of its own, empty, on one runtime and over one kind of store. */
export interface Place {
  /** The address that it takes for its own. */
  url: string;
  setupCode: string;
  /** 32 bytes in base64url. */
  masterKey: string;
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
  return startNode(
    folder.path,
    { FAIRWAY_MASTER_KEY: newMasterKey() },
    { stored: folder.contents, end: folder.remove },
  );
}

export async function nodeOverHttp(): Promise<Place> {
  const { folder, store, end } = await makeStore();
  const env = { ...store.env, FAIRWAY_MASTER_KEY: newMasterKey() };
  return startNode(folder.path, env, { requests: store.requests, stored: folder.contents, end });
}

/** The Worker as it is deployed, bundled from wrangler.toml, in workerd. */
export async function workerdOverHttp(): Promise<Place> {
  const { folder, store, end } = await makeStore();
  const url = 'http://fairway.test';
  const setupCode = (await prepare(store.env)) ?? '';
  const masterKey = newMasterKey();
  const secrets = { ...store.env, FAIRWAY_URL: url, FAIRWAY_MASTER_KEY: masterKey };
  const harness = createTestHarness({ workers: [{ configPath: join(root, 'wrangler.toml'), secrets }] });
  await harness.listen();
  return {
    url,
    setupCode,
    masterKey,
    fetch: (input, init) => harness.fetch(input as string, init as never) as unknown as Promise<Response>,
    requests: store.requests,
    stored: folder.contents,
    printed: () => JSON.stringify(harness.getLogs()),
    async close() {
      await harness.close();
      await end();
    },
  };
}

const newMasterKey = () => randomBytes(32).toString('base64url');

async function makeStore() {
  const folder = makeFolder();
  const store = await startStore(folder.path);
  const end = async () => {
    await store.close();
    folder.remove();
  };
  return { folder, store, end };
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
    masterKey: settings.masterKey ?? '',
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
