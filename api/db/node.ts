import { fileURLToPath } from 'node:url';
import { createClient } from '@libsql/client';
import { createDatabaseOver, type Database } from './database.ts';
import { openFile } from './file.ts';

export interface DatabaseAddress {
  /** `file:/path/fairway.db`, or `http(s):` and `libsql:` of a libsql-server. */
  url: string;
  authToken?: string | undefined;
}

/** Durable before acknowledged, readers beside the writer, references held, erased bytes overwritten. */
const filePragmas = [
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = FULL',
  'PRAGMA foreign_keys = ON',
  'PRAGMA secure_delete = ON',
];

/** Until all that has arrived by now has been looked at: embedded libSQL blocks the thread while it works. */
const turnOfTheLoop = () => new Promise<void>((resume) => setImmediate(resume));

/** Opens a database on Node: an embedded file, or a server over HTTP. */
export function createDatabase({ url, authToken }: DatabaseAddress): Database {
  const isFile = url.startsWith('file:');
  const connection = isFile
    ? openFile(fileURLToPath(url))
    : createClient({ url, ...(authToken ? { authToken } : {}) });
  return createDatabaseOver(connection, { pragmas: isFile ? filePragmas : [], gather: turnOfTheLoop });
}
