import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { organization, user } from './auth.ts';

/** What an organisation has settled; its name stands in better-auth's `organization`. */
export const organisationSetting = sqliteTable('organisation_setting', {
  orgId: text('org_id')
    .primaryKey()
    .references(() => organization.id),
  /** IANA name; the organisation's today is computed from it. */
  timeZone: text('time_zone').notNull(),
  /** JSON of the plan core's policy. */
  policy: text('policy').notNull(),
});

/** The one-time code that makes the organisation; only its hash is kept, and a used one stays as the mark of it. */
export const setupCode = sqliteTable('setup_code', {
  /** Always 1: there is one code at a time. */
  id: integer('id').primaryKey(),
  hash: text('hash').notNull(),
  createdAt: text('created_at').notNull(),
  usedAt: text('used_at'),
});

/** Who typed the recovery key in, to show that it was written down; the key itself is nowhere. */
export const recoveryKeyConfirmation = sqliteTable('recovery_key_confirmation', {
  orgId: text('org_id')
    .primaryKey()
    .references(() => organization.id),
  confirmedBy: text('confirmed_by').notNull(),
  confirmedAt: text('confirmed_at').notNull(),
});

/** The key under which one person's device seals its outbox for one organisation: 32 random bytes in base64url. */
export const outboxKey = sqliteTable(
  'outbox_key',
  {
    orgId: text('org_id')
      .notNull()
      .references(() => organization.id),
    userId: text('user_id')
      .notNull()
      .references(() => user.id),
    key: text('key').notNull(),
  },
  (table) => [primaryKey({ columns: [table.orgId, table.userId] })],
);

/** Single-use links that turn a person on record into an account; the token itself is never kept. */
export const accountInvitation = sqliteTable(
  'account_invitation',
  {
    orgId: text('org_id')
      .notNull()
      .references(() => organization.id),
    id: text('id').notNull(),
    personId: text('person_id').notNull(),
    /** Comma-joined, as in better-auth's `member.role`. */
    roles: text('roles').notNull(),
    tokenHash: text('token_hash').notNull().unique(),
    invitedBy: text('invited_by').notNull(),
    createdAt: text('created_at').notNull(),
    expiresAt: text('expires_at').notNull(),
    withdrawnAt: text('withdrawn_at'),
    acceptedAt: text('accepted_at'),
    acceptedBy: text('accepted_by'),
    /** How the link reached the person: handed over by HR, or sent by mail. */
    delivery: text('delivery', { enum: ['link', 'mail'] }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    index('account_invitation_person_idx').on(table.orgId, table.personId),
    index('account_invitation_open').on(table.orgId).where(sql`accepted_at is null and withdrawn_at is null`),
  ],
);

/** Who changed settings, people and roles, and what: appended in the batch of the change, never changed itself. */
export const trail = sqliteTable(
  'trail',
  {
    orgId: text('org_id').notNull(),
    id: text('id').notNull(),
    recordedAt: text('recorded_at').notNull(),
    actorId: text('actor_id').notNull(),
    action: text('action').notNull(),
    subjectId: text('subject_id').notNull(),
    /** JSON of the fields that changed, old and new; never text of a plan. */
    detail: text('detail').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    index('trail_recorded_idx').on(table.orgId, table.recordedAt, table.id),
  ],
);

/** A check of the organisation's whole record from the health page, plan after plan: how far it came and what it found. */
export const recordCheck = sqliteTable(
  'record_check',
  {
    orgId: text('org_id').notNull(),
    id: text('id').notNull(),
    startedBy: text('started_by').notNull(),
    startedAt: text('started_at').notNull(),
    finishedAt: text('finished_at'),
    /** The last plan that was looked at. */
    afterPlan: text('after_plan').notNull(),
    plans: integer('plans').notNull(),
    entries: integer('entries').notNull(),
    /** JSON list of sentences. */
    problems: text('problems', { mode: 'json' }).$type<string[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.orgId, table.id] })],
);
