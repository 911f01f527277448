import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Entry } from './types.ts';

/** Where entries are kept, in the order they were added. Each call is one transaction. */
export interface OutboxStore {
  all(): Promise<Entry[]>;
  /** Durable when it resolves. Adding an id again changes nothing. */
  add(entry: Entry, most: number): Promise<'added' | 'known' | 'full'>;
  /** Replaces the entry by what `next` makes of it, or deletes it on null. Gives back what there is afterwards. */
  change(id: string, next: (entry: Entry) => Entry | null): Promise<Entry | null>;
}

interface Schema extends DBSchema {
  entries: { key: number; value: Entry & { order?: number }; indexes: { id: string } };
}

const open = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>('fairway-outbox', 1, {
    upgrade(database) {
      database
        .createObjectStore('entries', { keyPath: 'order', autoIncrement: true })
        .createIndex('id', 'id', { unique: true });
    },
  });

/** The outbox in the extension's own IndexedDB, written through to the disk before "logged" is shown. */
export function indexedDbStore(): OutboxStore {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const database = () => {
    opened ??= open();
    return opened;
  };
  const write = async () => (await database()).transaction('entries', 'readwrite', { durability: 'strict' });

  return {
    async all() {
      return (await database()).getAll('entries');
    },
    async add(entry, most) {
      const transaction = await write();
      const known = await transaction.store.index('id').getKey(entry.id);
      const full = known === undefined && (await transaction.store.count()) >= most;
      if (known === undefined && !full) await transaction.store.add(entry);
      await transaction.done;
      if (full) return 'full';
      return known === undefined ? 'added' : 'known';
    },
    async change(id, next) {
      const transaction = await write();
      const order = await transaction.store.index('id').getKey(id);
      const entry = order === undefined ? undefined : await transaction.store.get(order);
      const after = entry ? next(entry) : null;
      if (entry && after === null) await transaction.store.delete(order!);
      else if (after && after !== entry) await transaction.store.put({ ...after, order: order! });
      await transaction.done;
      return after;
    },
  };
}
