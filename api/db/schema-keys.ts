import { sql } from 'drizzle-orm';
import { primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { bytes } from './schema/columns.ts';

/** Keys of persons, wrapped by the master key, in a database of their own: an ordinary backup never holds one. */
export const personKey = sqliteTable(
  'person_key',
  {
    orgId: text('org_id').notNull(),
    personId: text('person_id').notNull(),
    id: text('id').notNull(),
    /** Null once it is destroyed. */
    wrapped: bytes('wrapped'),
    createdAt: text('created_at').notNull(),
    destroyedAt: text('destroyed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('person_key_current').on(t.orgId, t.personId).where(sql`destroyed_at is null`),
  ],
);
