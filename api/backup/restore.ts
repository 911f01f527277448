import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { flush, requireSound } from '../db/copy.ts';
import { lockDataFolder } from '../db/lock.ts';
import { migrate } from '../db/migrate.ts';
import { createDatabase } from '../db/node.ts';
import { checkMasterKey, createRecordParts } from '../record/create.ts';
import { writeMasterKey } from '../record/master-file.ts';
import { type Proof, proveRecord } from '../record/prove.ts';
import { applyErased, type Erased, readErased } from './erased.ts';
import { findBackup, KEYS, RECORD } from './files.ts';
import { BackupProblem } from './problem.ts';

/**
 * Restores a backup into an empty folder, without what was erased since, and says done only when every sealed row opened and every plan's record held.
 * When one does not, the folder is left empty.
 * @param from a folder of backups, where the newest counts, or the file of one
 * @param master what the recovery key says
 * @throws BackupProblem, DatabaseTooNew
 */
export async function restore(
  from: string,
  to: string,
  master: Uint8Array<ArrayBuffer>,
  now: () => Date,
): Promise<Proof> {
  const backup = findBackup(from);
  requireEmpty(to);
  const release = await lockDataFolder(to);
  try {
    copyFileSync(backup.record, join(to, RECORD));
    copyFileSync(backup.keys, join(to, KEYS));
    const proof = await prove(to, master, now, readErased(dirname(backup.keys)));
    // Last: until it is there, a server that starts here says that it has not the right key.
    writeMasterKey(to, master);
    for (const path of [join(to, RECORD), join(to, KEYS), to]) flush(path);
    return proof;
  } catch (error) {
    for (const name of readdirSync(to)) {
      if (!name.startsWith('lock.db')) rmSync(join(to, name), { recursive: true });
    }
    throw error;
  } finally {
    await release();
    rmSync(join(to, 'lock.db'), { force: true });
  }
}

function requireEmpty(to: string): void {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  if (readdirSync(to).length > 0)
    throw new BackupProblem(`${to} is not empty. Restore into a new or an empty folder.`);
}

async function prove(
  folder: string,
  master: Uint8Array<ArrayBuffer>,
  now: () => Date,
  erased: readonly Erased[],
): Promise<Proof> {
  const open = (name: string) => createDatabase({ url: pathToFileURL(join(folder, name)).href });
  const [database, keys] = [open(RECORD), open(KEYS)];
  try {
    for (const each of [database, keys]) await requireSound(each);
    await migrate(database, 'record');
    await migrate(keys, 'keys');
    await applyErased(keys, erased);
    await checkMasterKey(keys, master).catch(() => {
      throw new BackupProblem('Not restored: this is not the recovery key of this backup.');
    });
    const parts = await createRecordParts({ database, keys, master, now });
    const proof = await proveRecord({ parts, keys, master });
    requireWhole(proof);
    return proof;
  } finally {
    database.close();
    keys.close();
  }
}

function requireWhole({ problems: [first, ...others] }: Proof): void {
  if (!first) return;
  const more = others.length > 0 ? ` ${others.length} more do not hold either.` : '';
  throw new BackupProblem(`Not restored: ${first}${more} Take another backup, with keys at least as new.`);
}
