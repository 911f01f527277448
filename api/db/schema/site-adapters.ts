import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { organization } from './auth.ts';

/** What was taught about the pages of an HR site: what is in use, and what waits to be looked at. */
export const siteAdapter = sqliteTable(
  'site_adapter',
  {
    orgId: text('org_id')
      .notNull()
      .references(() => organization.id),
    host: text('host').notNull(),
    /** JSON of `shared/contract/site-adapters.ts`; null before the first approval. */
    approved: text('approved'),
    approvedAt: text('approved_at'),
    /** The same, waiting for HR or an administrator; null where nothing waits. */
    offered: text('offered'),
    offeredAt: text('offered_at'),
    offeredBy: text('offered_by'),
  },
  (table) => [primaryKey({ columns: [table.orgId, table.host] })],
);
