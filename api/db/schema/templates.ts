import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { organization } from './auth.ts';

/** Every version of an organisation's templates: appended, never changed; the highest version is the one in use. */
export const templateVersion = sqliteTable(
  'template_version',
  {
    orgId: text('org_id')
      .notNull()
      .references(() => organization.id),
    id: text('id').notNull(),
    version: integer('version').notNull(),
    /** JSON of `shared/templates`. */
    template: text('template').notNull(),
    changedBy: text('changed_by').notNull(),
    changedAt: text('changed_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.orgId, table.id, table.version] })],
);

/** What stands under the organisation's name on paper: a JSON list of lines. */
export const letterhead = sqliteTable('letterhead', {
  orgId: text('org_id')
    .primaryKey()
    .references(() => organization.id),
  lines: text('lines').notNull(),
});
