import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** How long the texts of a plan stay after its last entry: data of each organisation, by place and kind of plan. */
export const retentionPeriod = sqliteTable(
  'retention_period',
  {
    orgId: text('org_id').notNull(),
    /** Empty for every place that has no period of its own. */
    place: text('place').notNull(),
    kind: text('kind').notNull(),
    months: integer('months').notNull(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.place, t.kind] })],
);

/** Whose law holds for a person; without a row the longest of all periods does. */
export const personPlace = sqliteTable(
  'person_place',
  {
    orgId: text('org_id').notNull(),
    personId: text('person_id').notNull(),
    place: text('place').notNull(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.personId] })],
);

/** While one stands, nothing is erased of those whom it covers. Never deleted: a lifted one says by whom and why. */
export const legalHold = sqliteTable(
  'legal_hold',
  {
    orgId: text('org_id').notNull(),
    id: text('id').notNull(),
    scope: text('scope', { enum: ['person', 'unit', 'matter'] }).notNull(),
    /** The name of the person, unit or matter when it was set. */
    name: text('name').notNull(),
    /** JSON list of person ids: the person, those of the unit when it was set, those whom the matter concerns. */
    persons: text('persons', { mode: 'json' }).$type<string[]>().notNull(),
    reason: text('reason').notNull(),
    setBy: text('set_by').notNull(),
    setAt: text('set_at').notNull(),
    liftedBy: text('lifted_by'),
    liftedAt: text('lifted_at'),
    liftReason: text('lift_reason'),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.id] })],
);

/** One person's texts made unreadable for good: asked for by one of HR, confirmed by another. */
export const erasure = sqliteTable(
  'erasure',
  {
    orgId: text('org_id').notNull(),
    id: text('id').notNull(),
    personId: text('person_id').notNull(),
    reason: text('reason').notNull(),
    requestedBy: text('requested_by').notNull(),
    requestedAt: text('requested_at').notNull(),
    withdrawnBy: text('withdrawn_by'),
    withdrawnAt: text('withdrawn_at'),
    confirmedBy: text('confirmed_by'),
    confirmedAt: text('confirmed_at'),
    /** The keys are destroyed and their bytes overwritten. */
    carriedOutAt: text('carried_out_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('erasure_open')
      .on(t.orgId, t.personId)
      .where(sql`withdrawn_at is null and carried_out_at is null`),
  ],
);

/** The erasure list: keys that are destroyed, or about to be. Nothing is sealed under them any more, by a trigger on `plan`. */
export const erasedKey = sqliteTable(
  'erased_key',
  {
    orgId: text('org_id').notNull(),
    keyId: text('key_id').notNull(),
    erasureId: text('erasure_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.keyId] }), index('erased_key_erasure').on(t.orgId, t.erasureId)],
);
