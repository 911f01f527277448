import { accessSync, constants, mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { createApp } from '../app.ts';
import { createAuth } from '../auth/auth.ts';
import { deriveAuthSecret } from '../auth/secret.ts';
import { lastBackupOf } from '../backup/files.ts';
import { lockDataFolder } from '../db/lock.ts';
import { migrate } from '../db/migrate.ts';
import { createDatabase } from '../db/node.ts';
import { smtpMail } from '../mail/smtp.ts';
import { isSetupNeeded, renewSetupCode } from '../organisation/setup-code.ts';
import type { Parts } from '../parts.ts';
import { checkMasterKey, createRecordParts } from '../record/create.ts';
import { masterKeyOf } from '../record/master-file.ts';
import { carryOutConfirmed } from '../retention/carry-out.ts';
import { readPages } from '../static.ts';
import { holidaysOfTheWorld } from './holidays.ts';
import { type Settings, SettingWrong } from './settings.ts';

export interface Server {
  /** The one address people use. */
  url: string;
  /** The code for the first visit, while there is no organisation. */
  setupCode?: string | undefined;
  /** What the app is made of, for a demo or a test that fills it. */
  parts: Parts;
  /** Answers what has been asked, lets go of port and data folder. */
  close(): Promise<void>;
}

/** For tests and demos, which sign in more often than people, or on another day. */
export interface Circumstances {
  now?: () => Date;
  signInsPerMinute?: number;
}

const DASHBOARD = join(import.meta.dirname, '../dashboard/dist');

/**
 * Starts the server on Node over files of a data folder. Throws an error with one line for people when a setting, the
 * port or the folder cannot be used.
 */
export async function startServer(settings: Settings, circumstances: Circumstances = {}): Promise<Server> {
  const door = await openDoor(settings);
  try {
    const baseUrl = settings.baseUrl ?? `http://127.0.0.1:${door.port}`;
    const store = await openStore(settings, circumstances.now ?? (() => new Date()));
    door.onClosed(store.close);
    const parts: Parts = {
      ...store.record,
      baseUrl,
      auth: createAuth(store.record.database, {
        baseUrl,
        secret: await deriveAuthSecret(store.master),
        origins: settings.extensionOrigins,
        signInsPerMinute: circumstances.signInsPerMinute,
      }),
      extensionOrigins: settings.extensionOrigins,
      clientAddress: addressReader(settings.proxyHeader),
      mail: settings.smtp && smtpMail(settings.smtp),
      holidays: holidaysOfTheWorld,
      lastBackup: settings.remote ? undefined : () => lastBackupOf(settings.folder),
      pages: await readPages(DASHBOARD),
    };
    const { database } = store.record;
    const setupCode = (await isSetupNeeded(database))
      ? await renewSetupCode(database, parts.now())
      : undefined;
    door.serve(createApp(parts).fetch);
    return { url: baseUrl, setupCode, parts, close: door.close };
  } catch (error) {
    await door.close();
    throw error;
  }
}

/** How long what has been asked may still take when the server ends, in milliseconds: who never ends a request would hold it for ever. */
const LAST_ANSWERS = 3_000;

type Fetch = ReturnType<typeof createApp>['fetch'];

/** Takes the port first, so that a busy one is found before any file is touched; early requests wait for the app. */
async function openDoor({ host, port }: Settings) {
  const app = Promise.withResolvers<Fetch>();
  const closers: (() => void)[] = [];
  const server = serve({
    fetch: async (request, env) => (await app.promise)(request, env),
    hostname: host,
    port,
  });
  await new Promise<void>((listening, failed) => {
    server.once('listening', listening);
    server.once('error', (error: NodeJS.ErrnoException) => failed(portProblem(error, host, port)));
  });
  return {
    port: (server.address() as AddressInfo).port,
    serve: app.resolve,
    onClosed: (closer: () => void) => closers.push(closer),
    async close() {
      const enough = setTimeout(() => {
        if ('closeAllConnections' in server) server.closeAllConnections();
      }, LAST_ANSWERS);
      await new Promise((closed) => server.close(closed));
      clearTimeout(enough);
      for (const close of closers.splice(0)) close();
    },
  };
}

function portProblem(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new SettingWrong(
      `Port ${port} is busy: another program is using it. Stop that one, or take another port: PORT=${port + 1} npm start`,
    );
  }
  return new SettingWrong(
    `The server cannot listen on ${host} port ${port} (${error.code}). Set HOST and PORT otherwise.`,
  );
}

/**
 * Takes the data folder and opens both databases, brought to this version: its own files, or those of libSQL servers,
 * which several processes may use.
 */
async function openStore({ folder, remote, masterKey }: Settings, now: () => Date) {
  requireWritable(folder);
  const release = await lockDataFolder(folder);
  const file = (name: string) => ({ url: pathToFileURL(join(folder, name)).href });
  const database = createDatabase(remote?.database ?? file('fairway.db'));
  const keys = createDatabase(remote?.keys ?? file('keys.db'));
  const close = () => {
    database.close();
    keys.close();
    release();
  };
  try {
    await migrate(database, 'record');
    await migrate(keys, 'keys');
    const master = masterKeyOf(folder, masterKey);
    await checkMasterKey(keys, master);
    const record = await createRecordParts({ database, keys, master, now });
    await carryOutConfirmed(record);
    return { record, master, close };
  } catch (error) {
    close();
    throw error;
  }
}

function requireWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new SettingWrong(
      `The data folder ${folder} cannot be written (${code}). Give this user the right to, or set FAIRWAY_DATA to another folder.`,
    );
  }
}

/** The peer's address; behind a proxy, what the proxy itself has added last to its header. */
function addressReader(proxyHeader: string | undefined): (c: Context) => string {
  return (c) => {
    const said = proxyHeader && c.req.header(proxyHeader)?.split(',').at(-1)?.trim();
    return said || (getConnInfo(c).remote.address ?? '0.0.0.0');
  };
}
