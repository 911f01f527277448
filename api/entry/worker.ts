import 'temporal-polyfill/global';
import { CHROME_EXTENSION_ID } from '@fairway/shared/contract/extension-id.ts';
import { createApp } from '../app.ts';
import { createAuth } from '../auth/auth.ts';
import { deriveAuthSecret } from '../auth/secret.ts';
import { createDatabase } from '../db/web.ts';
import type { Parts } from '../parts.ts';
import { createRecordParts } from '../record/create.ts';
import { type KeyMemory, rememberKeys } from './key-memory.ts';

/** What `wrangler.toml` and the account's secrets bind. */
export interface Env {
  /** The one address people use. */
  FAIRWAY_URL: string;
  /** libSQL over HTTP: the record, and the keys of persons in a database of their own. */
  FAIRWAY_DATABASE_URL: string;
  FAIRWAY_DATABASE_TOKEN?: string;
  FAIRWAY_KEYS_URL: string;
  FAIRWAY_KEYS_TOKEN?: string;
  /** 32 bytes in base64url. */
  FAIRWAY_MASTER_KEY: string;
  /** The dashboard's built files. */
  ASSETS: { fetch(request: Request): Promise<Response> };
}

/** Keys met by earlier requests of this isolate. */
const keyMemory: KeyMemory = new Map();

/** Makes the parts anew for each request: no connection of one request may be used by another here. */
async function partsOf(env: Env): Promise<Parts> {
  const database = createDatabase({ url: env.FAIRWAY_DATABASE_URL, authToken: env.FAIRWAY_DATABASE_TOKEN });
  const keys = createDatabase({ url: env.FAIRWAY_KEYS_URL, authToken: env.FAIRWAY_KEYS_TOKEN });
  const master = Uint8Array.fromBase64(env.FAIRWAY_MASTER_KEY, { alphabet: 'base64url' });
  const now = () => new Date();
  const record = await createRecordParts({ database, keys, master, now });
  const baseUrl = new URL(env.FAIRWAY_URL).origin;
  const extensionOrigins = [`chrome-extension://${CHROME_EXTENSION_ID}`];
  return {
    ...record,
    keyring: rememberKeys(record.keyring, keyMemory, now),
    baseUrl,
    auth: createAuth(database, {
      baseUrl,
      secret: await deriveAuthSecret(master),
      origins: extensionOrigins,
    }),
    extensionOrigins,
    clientAddress: (c) => c.req.header('cf-connecting-ip') ?? '0.0.0.0',
    pages: async (path) => {
      const file = await env.ASSETS.fetch(new Request(new URL(path, baseUrl)));
      return file.ok ? file : undefined;
    },
  };
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    return createApp(await partsOf(env)).fetch(request);
  },
};
