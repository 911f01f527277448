import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client';
import { createDatabaseOver, type Database } from './database.ts';

/** How long a copy waits for a server that is just opening the file, in milliseconds. */
const patience = 5_000;

/** Opens a copy as it lies there: without the journal beside it that a live database has. */
export function openCopy(path: string): Database {
  const client = createClient({ url: pathToFileURL(path).href, concurrency: 1 });
  return createDatabaseOver(client, { pragmas: ['PRAGMA secure_delete = ON'] });
}

/**
 * Copies a database file as it stands at one moment, also while a server writes to it: this connection only reads, and in
 * WAL mode a reader neither waits for the writer nor holds it up. The copy is its owner's alone (mode 0600) and stands in
 * its place only when it is whole and on the disk.
 * @param without statements that take out of the copy what does not belong there, overwriting it
 * @throws when the file is not there or the copy is not sound
 */
export async function copyDatabase(from: string, to: string, without: readonly string[] = []): Promise<void> {
  if (!existsSync(from)) throw new Error(`There is no database ${from}.`);
  const partial = `${to}.partial`;
  rmSync(partial, { force: true });
  closeSync(openSync(partial, 'wx', 0o600));
  try {
    await vacuumInto(from, partial);
    await finish(partial, without);
    flush(partial);
    renameSync(partial, to);
    flush(dirname(to));
  } finally {
    rmSync(partial, { force: true });
  }
}

async function vacuumInto(from: string, to: string): Promise<void> {
  const source = createClient({ url: pathToFileURL(from).href, concurrency: 1 });
  try {
    await source.execute(`PRAGMA busy_timeout = ${patience}`);
    await source.execute({ sql: 'VACUUM INTO ?', args: [to] });
  } finally {
    source.close();
  }
}

async function finish(path: string, without: readonly string[]): Promise<void> {
  const copy = openCopy(path);
  try {
    if (without.length > 0) await copy.write(without.map((sql) => ({ sql, args: [] })));
    await requireSound(copy);
  } finally {
    copy.close();
  }
}

/** Has SQLite look at every page. Throws when one is damaged. */
export async function requireSound(database: Database): Promise<void> {
  const [{ rows }] = await database.read([{ sql: 'PRAGMA integrity_check', args: [] }]);
  if (rows[0]?.integrity_check !== 'ok') throw new Error('The database file is damaged.');
}

/** Until what was written there, or renamed in it, outlasts a power cut. */
export function flush(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
