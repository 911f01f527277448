import type { Bytes } from '@fairway/shared/record/canonical.ts';
import { isNotNull } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { build } from '../db/queries.ts';
import { personKey } from '../db/schema-keys.ts';
import { signingKeyOf } from './checkpoint.ts';
import { createKeyring, unwrap } from './keyring.ts';
import { deriveMasterKeys, MasterKeyWrong } from './master.ts';
import type { RecordParts } from './parts.ts';

interface Materials {
  /** The database of the record. */
  database: Database;
  /** The database of person keys. */
  keys: Database;
  master: Bytes;
  now: () => Date;
}

/** Makes the record's parts from two migrated databases and the master key. */
export async function createRecordParts({ database, keys, master, now }: Materials): Promise<RecordParts> {
  const { wrapping, digesting, signingSeed } = deriveMasterKeys(master);
  const signing = await signingKeyOf(signingSeed);
  return { database, keyring: createKeyring(keys, wrapping, now), digesting, signing, now };
}

/**
 * Says whether this master key opens the keys that are there, before anything is written under another one.
 * @throws MasterKeyWrong
 */
export async function checkMasterKey(keys: Database, master: Bytes): Promise<void> {
  const [[row]] = await keys.read([
    build.select().from(personKey).where(isNotNull(personKey.wrapped)).limit(1),
  ]);
  if (!row) return;
  try {
    unwrap(deriveMasterKeys(master).wrapping, row);
  } catch {
    throw new MasterKeyWrong(
      'The master key does not open the keys in this data folder. Start with the right one.',
    );
  }
}
