import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { copyDatabase, openCopy } from '../db/copy.ts';
import type { Database } from '../db/database.ts';
import { addErased, erasedIn } from './erased.ts';
import { KEYS, noteBackup, RECORD, recordBackup, requireData } from './files.ts';
import { BackupProblem } from './problem.ts';

export interface Made {
  /** The record's file. */
  path: string;
  bytes: number;
}

/** A backup lets nobody in: whoever was signed in, or held a link that works once, starts anew. */
const WITHOUT_TOKENS = ['delete from session', 'delete from verification', 'delete from device_code'];

/**
 * Backs a data folder up, with or without a server running over it. Everything acknowledged before the call is in it.
 * @param to a folder that keeps every backup of the record, and of the keys only the newest: it opens all of them but
 *   what was erased meanwhile
 * @throws BackupProblem
 */
export async function backUp(folder: string, to: string, at: Date): Promise<Made> {
  const [record, keys] = [join(folder, RECORD), join(folder, KEYS)];
  requireData(folder);
  mkdirSync(to, { recursive: true, mode: 0o700 });
  const path = join(to, recordBackup(at));
  await requireSameFairway(keys, join(to, KEYS));
  // Keys are made before what they seal, so a copy of them taken later has every one that the record names.
  await copyDatabase(record, path, WITHOUT_TOKENS);
  await copyDatabase(keys, join(to, KEYS));
  await withKeys(join(to, KEYS), async (copy) => addErased(to, await erasedIn(copy)));
  noteBackup(folder, at);
  return { path, bytes: statSync(path).size };
}

async function withKeys<T>(path: string, task: (keys: Database) => Promise<T>): Promise<T> {
  const keys = openCopy(path);
  try {
    return await task(keys);
  } finally {
    keys.close();
  }
}

const idsOf = (path: string): Promise<Set<string>> =>
  withKeys(path, async (keys) => {
    const [{ rows }] = await keys.read([{ sql: 'select id from person_key', args: [] }]);
    return new Set(rows.map(({ id }) => String(id)));
  });

/** No row of a key ever goes, so keys unknown to this Fairway are another's, and would be lost under ours. */
async function requireSameFairway(live: string, kept: string): Promise<void> {
  if (!existsSync(kept)) return;
  const [known, there] = [await idsOf(live), await idsOf(kept)];
  if (!there.isSubsetOf(known)) {
    throw new BackupProblem(
      `${kept} holds keys that this Fairway does not know: it is the backup of another one, or of a later state of this one. Back up to another folder.`,
    );
  }
}
