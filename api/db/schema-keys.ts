import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
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
    /** Which master key wraps it. */
    masterVersion: integer('master_version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.id] }), index('person_key_person').on(t.orgId, t.personId)],
);
