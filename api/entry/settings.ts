import { resolve } from 'node:path';
import { CHROME_EXTENSION_ID } from '@fairway/shared/contract/extension-id.ts';
import type { DatabaseAddress } from '../db/node.ts';

/** What somebody who starts the server can set, by environment variables. */
export interface Settings {
  /** `FAIRWAY_DATA`: the folder that holds everything. */
  folder: string;
  /**
   * `FAIRWAY_DATABASE_URL` and `FAIRWAY_KEYS_URL`, each with a `_TOKEN`: the record and the keys of persons on libSQL
   * servers instead of in the folder.
   */
  remote?: { database: DatabaseAddress; keys: DatabaseAddress } | undefined;
  /** `HOST` and `PORT` to listen on; port 0 takes a free one. */
  host: string;
  port: number;
  /** `FAIRWAY_URL`: the one address people use; without it, this machine's own. */
  baseUrl?: string | undefined;
  /** `FAIRWAY_MASTER_KEY`: 32 bytes in base64url; without it, a file in the data folder. */
  masterKey?: string | undefined;
  /** `FAIRWAY_EXTENSION_IDS`, comma-separated: for a company's own build of the Chrome extension. */
  extensionOrigins: string[];
  /** `FAIRWAY_PROXY_HEADER`: where a proxy in front says who asks, such as `x-forwarded-for`. */
  proxyHeader?: string | undefined;
  /** `FAIRWAY_SMTP_URL` and `FAIRWAY_MAIL_FROM`; without them links are shown to HR. */
  smtp?: { url: string; from: string } | undefined;
}

/** A setting that cannot be used; its message is one line for whoever starts the server. */
export class SettingWrong extends Error {
  override name = 'SettingWrong';
}

type Environment = Record<string, string | undefined>;

/** Reads the settings. Throws SettingWrong. */
export function readSettings(env: Environment): Settings {
  return {
    folder: resolve(env.FAIRWAY_DATA || 'data'),
    remote: readRemote(env),
    host: env.HOST || '127.0.0.1',
    port: readPort(env.PORT || '8787'),
    baseUrl: env.FAIRWAY_URL ? readUrl(env.FAIRWAY_URL) : undefined,
    masterKey: env.FAIRWAY_MASTER_KEY || undefined,
    extensionOrigins: (env.FAIRWAY_EXTENSION_IDS || CHROME_EXTENSION_ID).split(',').map(toOrigin),
    proxyHeader: env.FAIRWAY_PROXY_HEADER || undefined,
    smtp: readSmtp(env),
  };
}

function readRemote(env: Environment): Settings['remote'] {
  const { FAIRWAY_DATABASE_URL: database, FAIRWAY_KEYS_URL: keys } = env;
  if (!database && !keys) return undefined;
  if (!database || !keys || database === keys) {
    throw new SettingWrong(
      'FAIRWAY_DATABASE_URL and FAIRWAY_KEYS_URL belong together and name two databases. Set both, or none.',
    );
  }
  if (!env.FAIRWAY_MASTER_KEY) {
    throw new SettingWrong(
      'FAIRWAY_MASTER_KEY is not set. Databases on other machines need the key that they were begun with.',
    );
  }
  return {
    database: { url: database, authToken: env.FAIRWAY_DATABASE_TOKEN },
    keys: { url: keys, authToken: env.FAIRWAY_KEYS_TOKEN },
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new SettingWrong(`PORT is ${text}, which is not a port. Use a number from 1 to 65535.`);
}

function readUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash)
    return url.origin;
  throw new SettingWrong(
    `FAIRWAY_URL is ${text}, which is not an address such as https://fairway.example.com without a path.`,
  );
}

function toOrigin(text: string): string {
  const id = text.trim();
  if (/^[a-p]{32}$/.test(id)) return `chrome-extension://${id}`;
  throw new SettingWrong(
    `FAIRWAY_EXTENSION_IDS names ${id}, which is no Chrome extension's id (32 letters from a to p).`,
  );
}

function readSmtp({ FAIRWAY_SMTP_URL: url, FAIRWAY_MAIL_FROM: from }: Environment): Settings['smtp'] {
  if (!url && !from) return undefined;
  if (url && from) return { url, from };
  throw new SettingWrong('FAIRWAY_SMTP_URL and FAIRWAY_MAIL_FROM belong together. Set both, or none.');
}
