import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { Day } from '@fairway/shared/plan/dates.ts';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { isUniqueViolation, StoreUnavailable } from '../db/errors.ts';
import { build } from '../db/queries.ts';
import { personKey } from '../db/schema-keys.ts';
import { openBytes, type Place, sealBytes } from './seal.ts';

/** The keys of persons: everything about one person is sealed under theirs and goes with it. */
export interface Keyring {
  /** The key under which new text about a person is sealed; made when there is none. */
  current(orgId: string, personId: string): Promise<PersonKey>;
  /** The key with this id; undefined when it was destroyed or never was. */
  byId(orgId: string, keyId: string): Promise<KeyObject | undefined>;
  /** Whether a key was destroyed, rather than never there. */
  wasDestroyed(orgId: string, keyId: string): Promise<boolean>;
  /** The ids of all keys of a person that are not destroyed. */
  idsOf(orgId: string, personId: string): Promise<string[]>;
  /**
   * Destroys keys for good and overwrites their bytes. Doing it twice changes nothing.
   * @throws StoreUnavailable when their bytes may still stand in the database's log: do it again
   */
  destroy(orgId: string, keyIds: readonly string[]): Promise<void>;
}

/** What was asked for was sealed under a key that was destroyed; nobody can read it any more. */
export class TextErased extends Error {
  override name = 'TextErased';
  /** The organisation's day on which that was done; undefined where it is not known. */
  readonly on: Day | undefined;
  constructor(on?: Day) {
    super('The key was destroyed.');
    this.on = on;
  }
}

/**
 * The key of a sealed row.
 * @throws TextErased, StoreUnavailable
 */
export async function keyFor(
  keyring: Keyring,
  { orgId, keyId }: { orgId: string; keyId: string },
): Promise<KeyObject> {
  const key = await keyring.byId(orgId, keyId);
  if (key) return key;
  if (await keyring.wasDestroyed(orgId, keyId)) throw new TextErased();
  throw new StoreUnavailable('The key of this plan is not at hand.');
}

export interface PersonKey {
  id: string;
  key: KeyObject;
}

export type PersonKeyRow = typeof personKey.$inferSelect;

const keyLength = 32;
const remembered = 10_000;

const placeOf = (orgId: string, id: string): Place => ({ orgId, table: 'person_key', row: id, version: 1 });

/** The key in a row; undefined when it was destroyed. Throws when another master key wrapped it. */
export function unwrap(wrapping: KeyObject, { orgId, id, wrapped }: PersonKeyRow): KeyObject | undefined {
  return wrapped ? createSecretKey(openBytes(wrapping, placeOf(orgId, id), wrapped)) : undefined;
}

/**
 * A keyring over the database of keys.
 * @param wrapping the master key's own key for this
 * @param now when a new key is made
 */
export function createKeyring(database: Database, wrapping: KeyObject, now: () => Date): Keyring {
  const byId = rememberSome<KeyObject>();
  const currentIds = rememberSome<string>();

  const remember = (personId: string, row: PersonKeyRow): PersonKey | undefined => {
    const key = unwrap(wrapping, row);
    if (!key) return undefined;
    byId.set(`${row.orgId} ${row.id}`, key);
    currentIds.set(`${row.orgId} ${personId}`, row.id);
    return { id: row.id, key };
  };

  const read = async (orgId: string, personId: string): Promise<PersonKey | undefined> => {
    const id = currentIds.get(`${orgId} ${personId}`);
    const key = id && byId.get(`${orgId} ${id}`);
    if (key) return { id, key };
    const [[row]] = await database.read([
      build
        .select()
        .from(personKey)
        .where(
          and(eq(personKey.orgId, orgId), eq(personKey.personId, personId), isNull(personKey.destroyedAt)),
        ),
    ]);
    return row && remember(personId, row);
  };

  const make = async (orgId: string, personId: string): Promise<void> => {
    const id = crypto.randomUUID();
    const wrapped = sealBytes(wrapping, placeOf(orgId, id), new Uint8Array(randomBytes(keyLength)));
    await database.write([
      build.insert(personKey).values({ orgId, personId, id, wrapped, createdAt: now().toISOString() }),
    ]);
  };

  return {
    async current(orgId, personId) {
      const found = await read(orgId, personId);
      if (found) return found;
      await make(orgId, personId).catch((error) => {
        // Somebody else made it in between.
        if (!isUniqueViolation(error, 'person_key.org_id, person_key.person_id')) throw error;
      });
      return (await read(orgId, personId))!;
    },

    async byId(orgId, keyId) {
      const known = byId.get(`${orgId} ${keyId}`);
      if (known) return known;
      const [[row]] = await database.read([build.select().from(personKey).where(isOne(orgId, keyId))]);
      const key = row && unwrap(wrapping, row);
      if (key) byId.set(`${orgId} ${keyId}`, key);
      return key;
    },

    async wasDestroyed(orgId, keyId) {
      const [[row]] = await database.read([
        build.select({ destroyedAt: personKey.destroyedAt }).from(personKey).where(isOne(orgId, keyId)),
      ]);
      return row !== undefined && row.destroyedAt !== null;
    },

    async idsOf(orgId, personId) {
      const [rows] = await database.read([
        build
          .select({ id: personKey.id })
          .from(personKey)
          .where(
            and(eq(personKey.orgId, orgId), eq(personKey.personId, personId), isNull(personKey.destroyedAt)),
          ),
      ]);
      return rows.map(({ id }) => id);
    },

    async destroy(orgId, keyIds) {
      const destroyedAt = now().toISOString();
      const ids = [...keyIds];
      if (ids.length > 0) {
        await database.write([
          build
            .update(personKey)
            .set({ wrapped: null, destroyedAt })
            .where(
              and(eq(personKey.orgId, orgId), inArray(personKey.id, ids), isNull(personKey.destroyedAt)),
            ),
        ]);
      }
      for (const id of ids) byId.delete(`${orgId} ${id}`);
      await database.emptyLog();
    },
  };
}

const isOne = (orgId: string, keyId: string) => and(eq(personKey.orgId, orgId), eq(personKey.id, keyId));

/** A map that forgets its oldest entry when full. */
function rememberSome<V>() {
  const entries = new Map<string, V>();
  return {
    get: (name: string) => entries.get(name),
    delete: (name: string) => entries.delete(name),
    set(name: string, value: V) {
      if (entries.size >= remembered) entries.delete(entries.keys().next().value as string);
      entries.set(name, value);
    },
  };
}
