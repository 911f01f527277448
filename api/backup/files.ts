import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BackupProblem } from './problem.ts';

/** The files of a data folder. */
export const RECORD = 'fairway.db';
export const KEYS = 'keys.db';

/** Beside backups: the keys that were erased, of which a restore brings none back, however old the keys that it finds. */
export const ERASED = 'erased.json';

/**
 * @throws BackupProblem when a folder holds no data of a server
 */
export function requireData(folder: string): void {
  if ([RECORD, KEYS].every((name) => existsSync(join(folder, name)))) return;
  throw new BackupProblem(`There is no Fairway data in ${folder}. Set FAIRWAY_DATA to the data folder.`);
}

/** In a data folder: when it was last backed up. */
const NOTE = 'last-backup.json';

/** Notes when a data folder was backed up. A folder that cannot be written is backed up all the same. */
export function noteBackup(folder: string, at: Date): void {
  try {
    writeFileSync(join(folder, NOTE), JSON.stringify({ at: at.toISOString() }), { mode: 0o600 });
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM'].includes(String((error as NodeJS.ErrnoException).code))) throw error;
  }
}

/** When a data folder was last backed up, an instant; undefined when nothing says so. */
export function lastBackupOf(folder: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(join(folder, NOTE), 'utf8')) as { at?: string }).at;
  } catch {
    return undefined;
  }
}

const dated = /^fairway-[\dTZ-]+\.db$/;

/** The name of a record's backup: sorts by when it was made. */
export const recordBackup = (at: Date) => `fairway-${at.toISOString().replaceAll(/[:.]/g, '-')}.db`;

/** A record's backup and the keys beside it. */
export interface Backup {
  record: string;
  keys: string;
}

/**
 * Finds a backup by its folder, where the newest counts, or by its own file.
 * @throws BackupProblem when there is none
 */
export function findBackup(from: string): Backup {
  const isFolder = existsSync(from) && statSync(from).isDirectory();
  const folder = isFolder ? from : dirname(from);
  const name = isFolder
    ? readdirSync(from)
        .filter((file) => dated.test(file))
        .toSorted()
        .at(-1)
    : basename(from);
  const backup = { record: join(folder, name ?? ''), keys: join(folder, KEYS) };
  if (!name || !existsSync(backup.record)) {
    throw new BackupProblem(`There is no backup in ${from}. Name the folder that "npm run backup" wrote to.`);
  }
  if (!existsSync(backup.keys)) {
    throw new BackupProblem(
      `The backup of the keys, ${KEYS}, is not in ${folder}. Without it no text opens; put it back beside the record.`,
    );
  }
  return backup;
}
