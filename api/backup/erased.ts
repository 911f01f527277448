import { closeSync, existsSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { flush } from '../db/copy.ts';
import type { Database } from '../db/database.ts';
import { ERASED } from './files.ts';
import { BackupProblem } from './problem.ts';

/** A key that was erased, by its organisation and id. */
export interface Erased {
  orgId: string;
  keyId: string;
  /** An instant. */
  at: string;
}

const idOf = ({ orgId, keyId }: Erased) => `${orgId} ${keyId}`;

/**
 * The erasure list of a folder of backups; empty where there is none.
 * @throws BackupProblem when it is damaged: nothing may be restored past it
 */
export function readErased(folder: string): Erased[] {
  const path = join(folder, ERASED);
  if (!existsSync(path)) return [];
  try {
    const { erased } = JSON.parse(readFileSync(path, 'utf8')) as { erased: Erased[] };
    if (erased.every(({ orgId, keyId, at }) => [orgId, keyId, at].every((part) => typeof part === 'string')))
      return erased;
  } catch {
    // Falls through to the one message.
  }
  throw new BackupProblem(`${path} cannot be read. It says what must not come back: put a whole one there.`);
}

/** The erasure list of a database of keys. */
export async function erasedIn(keys: Database): Promise<Erased[]> {
  const sql = 'select org_id, id, destroyed_at from person_key where destroyed_at is not null';
  const [{ rows }] = await keys.read([{ sql, args: [] }]);
  return rows.map((row) => ({
    orgId: String(row.org_id),
    keyId: String(row.id),
    at: String(row.destroyed_at),
  }));
}

/** Adds to the erasure list of a folder of backups; what stands on it stays on it. */
export function addErased(folder: string, more: readonly Erased[]): void {
  const erased = [...new Map([...readErased(folder), ...more].map((one) => [idOf(one), one])).values()];
  const path = join(folder, ERASED);
  const partial = `${path}.partial`;
  closeSync(openSync(partial, 'w', 0o600));
  writeFileSync(partial, `${JSON.stringify({ erased }, undefined, 1)}\n`);
  flush(partial);
  renameSync(partial, path);
  flush(dirname(path));
}

/** Destroys in a database of keys what stands on an erasure list. */
export async function applyErased(keys: Database, erased: readonly Erased[]): Promise<void> {
  if (erased.length === 0) return;
  await keys.write(
    erased.map(({ orgId, keyId, at }) => ({
      sql: `update person_key set wrapped = null, destroyed_at = coalesce(destroyed_at, ?)
        where org_id = ? and id = ?`,
      args: [at, orgId, keyId],
    })),
  );
  await keys.emptyLog();
}
