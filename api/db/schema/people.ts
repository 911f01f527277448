import type { ExternalId } from '@fairway/shared/contract/people.ts';
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { organization, user } from './auth.ts';

/** A person on record. Leavers stay, with the day they left; ids are never given twice. */
export const person = sqliteTable(
  'person',
  {
    orgId: text('org_id')
      .notNull()
      .references(() => organization.id),
    id: text('id').notNull(),
    name: text('name').notNull(),
    /** Lower case. */
    email: text('email'),
    title: text('title'),
    department: text('department'),
    /** The line on record. Only HR, an import or set-up writes it; a manager's word for it is a `line_claim`. */
    managerId: text('manager_id'),
    /** How many people the line on record puts directly under them, whoever left among them. Triggers keep it. */
    reports: integer('reports').notNull().default(0),
    /** Share of full time, above 0 up to 1. */
    partTimeShare: real('part_time_share').notNull().default(1),
    userId: text('user_id').references(() => user.id),
    /** ISO day. */
    leftOn: text('left_on'),
    createdBy: text('created_by').notNull(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    uniqueIndex('person_email_uidx').on(table.orgId, table.email),
    uniqueIndex('person_user_uidx').on(table.orgId, table.userId),
    index('person_manager_idx').on(table.orgId, table.managerId, table.id),
    // Those with people under them: a line of thousands is gone down without asking each of its people.
    index('person_leads_idx')
      .on(table.orgId, table.managerId, table.id, table.reports)
      .where(sql`reports > 0`),
    index('person_created_by_idx').on(table.orgId, table.createdBy, table.id),
    index('person_department_idx').on(table.orgId, table.department, table.id),
    index('person_name_idx').on(table.orgId, sql`${table.name} collate nocase`, table.id),
  ],
);

/** What an HR system calls a person: site and kind (profile, display number) and value; linked by hand only. */
export const personExternalId = sqliteTable(
  'person_external_id',
  {
    orgId: text('org_id').notNull(),
    site: text('site').notNull(),
    kind: text('kind').notNull(),
    value: text('value').notNull(),
    personId: text('person_id').notNull(),
    confirmedBy: text('confirmed_by').notNull(),
    confirmedAt: text('confirmed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.site, table.kind, table.value] }),
    index('person_external_id_person_idx').on(table.orgId, table.personId),
  ],
);

/** Who in HR serves listed units alone. Without a row, the whole organisation. */
export const hrScope = sqliteTable(
  'hr_scope',
  {
    orgId: text('org_id').notNull(),
    personId: text('person_id').notNull(),
    /** Departments as the directory names them. */
    units: text('units', { mode: 'json' }).$type<string[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.orgId, table.personId] })],
);

/** A manager says that somebody is their report; it gives nothing until HR puts the line on record. */
export const lineClaim = sqliteTable(
  'line_claim',
  {
    orgId: text('org_id').notNull(),
    personId: text('person_id').notNull(),
    /** The person id of the manager who says so. */
    managerId: text('manager_id').notNull(),
    claimedAt: text('claimed_at').notNull(),
    /** What the manager calls them, and the pages on which they met them: all that they see of somebody on record. */
    name: text('name').notNull().default(''),
    externalIds: text('external_ids', { mode: 'json' }).$type<ExternalId[]>().notNull().default([]),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.personId, table.managerId] }),
    index('line_claim_manager_idx').on(table.orgId, table.managerId, table.personId),
  ],
);
