import { openDB } from 'idb';
import { done, failed, type Outcome } from '../api-client/outcome.ts';
import { seal, unseal } from '../outbox/seal.ts';
import type { Account, Sealed } from '../outbox/types.ts';

/** Something typed and not yet sent, by the name of its place: a draft, or a form that is being filled in. */
export interface Kept {
  place: string;
  value: unknown;
}

interface Row extends Account {
  place: string;
  at: number;
  sealed: Sealed;
}

/** Where sealed text is kept; the real one is the extension's own IndexedDB. */
export interface KeptStore {
  get(key: string[]): Promise<Row | undefined>;
  put(row: Row): Promise<void>;
  delete(key: string[]): Promise<void>;
}

export interface KeptParts {
  store: KeptStore;
  identity(): Promise<{ account: Account; key: CryptoKey } | null>;
  now(): number;
}

const keyOf = (account: Account, place: string) => [account.organisationId, account.personId, place];

/** What was typed on this device, sealed with the account's key, so that closing anything loses nothing. */
export function createKept({ store, identity, now }: KeptParts) {
  return {
    /** Keeps the newest text of a place; durable when it resolves. */
    async keep({ place, value }: Kept): Promise<Outcome<null>> {
      const who = await identity();
      if (!who)
        return failed(
          'signed-out',
          'no_key',
          'What you type here is not kept on this device yet: the server was not reached.',
        );
      const sealed = await seal(who.key, who.account, place, value);
      await store.put({ ...who.account, place, at: now(), sealed });
      return done(null);
    },
    /** The text of a place; null where there is none, or none that this account can open. */
    async read(place: string): Promise<unknown> {
      const who = await identity();
      const row = who && (await store.get(keyOf(who.account, place)));
      if (!who || !row) return null;
      return unseal(who.key, who.account, place, row.sealed).catch(() => null);
    },
    async drop(place: string): Promise<void> {
      const who = await identity();
      if (who) await store.delete(keyOf(who.account, place));
    },
  };
}

export function indexedDbKeptStore(): KeptStore {
  const database = openDB('fairway-kept', 1, {
    upgrade: (upgraded) => {
      upgraded.createObjectStore('kept', { keyPath: ['organisationId', 'personId', 'place'] });
    },
  });
  const write = async () => (await database).transaction('kept', 'readwrite', { durability: 'strict' });
  return {
    get: async (key) => (await database).get('kept', key),
    async put(row) {
      const transaction = await write();
      await transaction.store.put(row);
      await transaction.done;
    },
    async delete(key) {
      const transaction = await write();
      await transaction.store.delete(key);
      await transaction.done;
    },
  };
}
