import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { isUniqueViolation } from '../db/errors.ts';
import { build } from '../db/queries.ts';
import { personKey } from '../db/schema-keys.ts';

/** The keys of persons: everything about one person is sealed under theirs and goes with it. */
export interface Keyring {
  /** The key under which new text about a person is sealed; made when there is none. */
  current(orgId: string, personId: string): Promise<PersonKey>;
  /** The key with this id; undefined when it was destroyed or never was. */
  byId(orgId: string, keyId: string): Promise<CryptoKey | undefined>;
}

export interface PersonKey {
  id: string;
  key: CryptoKey;
}

const algorithm = { name: 'AES-GCM', length: 256 } as const;
const usages: KeyUsage[] = ['encrypt', 'decrypt'];
const remembered = 10_000;

/**
 * A keyring over the database of keys.
 * @param wrapping the master key's AES-KW key
 * @param now the instant a new key is made at
 */
export function createKeyring(database: Database, wrapping: CryptoKey, now: () => Date): Keyring {
  const byId = rememberSome<CryptoKey>();
  const currentIds = rememberSome<string>();

  const unwrap = (wrapped: Uint8Array<ArrayBuffer>) =>
    crypto.subtle.unwrapKey('raw', wrapped, wrapping, 'AES-KW', algorithm, false, usages);

  const read = async (orgId: string, personId: string): Promise<PersonKey | undefined> => {
    const known = currentIds.get(`${orgId} ${personId}`);
    const key = known && byId.get(`${orgId} ${known}`);
    if (key) return { id: known, key };
    const [[row]] = await database.read([
      build
        .select()
        .from(personKey)
        .where(
          and(eq(personKey.orgId, orgId), eq(personKey.personId, personId), isNull(personKey.destroyedAt)),
        ),
    ]);
    if (!row?.wrapped) return undefined;
    return remember(orgId, personId, { id: row.id, key: await unwrap(row.wrapped) });
  };

  const remember = (orgId: string, personId: string, found: PersonKey): PersonKey => {
    byId.set(`${orgId} ${found.id}`, found.key);
    currentIds.set(`${orgId} ${personId}`, found.id);
    return found;
  };

  const make = async (orgId: string, personId: string): Promise<PersonKey> => {
    const key = (await crypto.subtle.generateKey(algorithm, true, usages)) as CryptoKey;
    const wrapped = new Uint8Array(await crypto.subtle.wrapKey('raw', key, wrapping, 'AES-KW'));
    const id = crypto.randomUUID();
    await database.write([
      build.insert(personKey).values({ orgId, personId, id, wrapped, createdAt: now().toISOString() }),
    ]);
    return remember(orgId, personId, { id, key: await unwrap(wrapped) });
  };

  return {
    async current(orgId, personId) {
      const found = await read(orgId, personId);
      if (found) return found;
      try {
        return await make(orgId, personId);
      } catch (error) {
        // Somebody else made it in between.
        if (!isUniqueViolation(error, 'person_key.org_id, person_key.person_id')) throw error;
        return (await read(orgId, personId))!;
      }
    },

    async byId(orgId, keyId) {
      const known = byId.get(`${orgId} ${keyId}`);
      if (known) return known;
      const [[row]] = await database.read([
        build
          .select()
          .from(personKey)
          .where(and(eq(personKey.orgId, orgId), eq(personKey.id, keyId))),
      ]);
      if (!row?.wrapped) return undefined;
      const key = await unwrap(row.wrapped);
      byId.set(`${orgId} ${keyId}`, key);
      return key;
    },
  };
}

/** A map that forgets its oldest entry when full. */
function rememberSome<V>() {
  const entries = new Map<string, V>();
  return {
    get: (name: string) => entries.get(name),
    set(name: string, value: V) {
      if (entries.size >= remembered) entries.delete(entries.keys().next().value as string);
      entries.set(name, value);
    },
  };
}
