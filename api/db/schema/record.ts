import { STREAMS } from '@fairway/shared/plan/event.ts';
import { PLAN_KINDS } from '@fairway/shared/plan/kinds.ts';
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { bytes } from './columns.ts';

/** Every command ever answered with an effect: the idempotency key for the life of the record. */
export const command = sqliteTable(
  'command',
  {
    orgId: text('org_id').notNull(),
    id: text('id').notNull(),
    actorId: text('actor_id').notNull(),
    /** HMAC of the payload: the same id with another payload is a mismatch. */
    digest: text('digest').notNull(),
    /** What was answered, without any text of a plan. */
    answer: text('answer').notNull(),
    recordedAt: text('recorded_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.id] })],
);

/** The record itself: appended to, never changed. `hash` covers every other column but `sealed`. */
export const planEvent = sqliteTable(
  'plan_event',
  {
    orgId: text('org_id').notNull(),
    planId: text('plan_id').notNull(),
    seq: integer('seq').notNull(),
    type: text('type').notNull(),
    version: integer('version').notNull(),
    audience: text('audience').notNull(),
    actorId: text('actor_id').notNull(),
    /** A day: when the person says it happened. */
    happenedOn: text('happened_on').notNull(),
    /** An instant of the server's clock; never decreases along a plan. */
    recordedAt: text('recorded_at').notNull(),
    commandId: text('command_id').notNull(),
    keyId: text('key_id').notNull(),
    /** Data and salt, under the key of the person the plan is about. */
    sealed: bytes('sealed').notNull(),
    commitment: text('commitment').notNull(),
    prevHash: text('prev_hash').notNull(),
    hash: text('hash').notNull(),
    /** The chain: the plan's own, HR's, or the one between employee and HR. `seq` counts in it. */
    stream: text('stream', { enum: STREAMS }).notNull().default('plan'),
    /** Beside the plan's own chain: the number of the entry in that one after which this stands. */
    afterSeq: integer('after_seq'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.planId, t.stream, t.seq] }),
    index('plan_event_command').on(t.orgId, t.commandId),
  ],
);

/** Statuses in which a plan has been given to its employee and is not over: one such plan for each person. */
export const RUNNING = ['shared', 'active', 'paused', 'evaluating'] as const;

/** An invitation to a plan as its row keeps it. */
export interface CollaboratorRow {
  personId: string;
  until: string;
  /** HR ended it before that day. */
  ended?: true;
}

/** In SQL, what of a plan is open to HR: not only its days, also an employee who waits for them after its end. */
export const OPEN_TO_HR = `(status <> 'closed' or asks_for_hr or appeal_waits)`;

/** The projection of a plan's events: what lists and counts need, and the sealed state. Rebuilt from the events. */
export const plan = sqliteTable(
  'plan',
  {
    orgId: text('org_id').notNull(),
    id: text('id').notNull(),
    kind: text('kind', { enum: PLAN_KINDS }).notNull(),
    status: text('status').notNull(),
    /** The status as the employee sees it; null before the plan was shared. */
    employeeStatus: text('employee_status'),
    /** When something that the employee may see was last recorded. */
    employeeUpdatedAt: text('employee_updated_at'),
    outcome: text('outcome'),
    /** The person the plan is about. */
    subjectId: text('subject_id').notNull(),
    managerId: text('manager_id').notNull(),
    /** The employee has been given the plan at least once. */
    everShared: integer('ever_shared', { mode: 'boolean' }).notNull(),
    headSeq: integer('head_seq').notNull(),
    headHash: text('head_hash').notNull(),
    startsOn: text('starts_on'),
    endsOn: text('ends_on'),
    /** The earliest day on which something of the employer's is due, check-in or support. */
    nextDueOn: text('next_due_on'),
    /** Days of the check-ins and of the promised support that are still due, in order. */
    checkInsDue: text('check_ins_due', { mode: 'json' }).$type<string[]>().notNull(),
    supportDue: text('support_due', { mode: 'json' }).$type<string[]>().notNull(),
    /** The manager has proposed an outcome, which waits for HR. */
    outcomeProposed: integer('outcome_proposed', { mode: 'boolean' }).notNull().default(false),
    /** What like plans are compared by, once there is content: its length in days, goals, and how often the two talk. */
    lengthDays: integer('length_days'),
    goalCount: integer('goal_count'),
    cadence: text('cadence'),
    updatedAt: text('updated_at').notNull(),
    keyId: text('key_id').notNull(),
    sealed: bytes('sealed').notNull(),
    /** Entries of all its chains: a writer who met fewer has to look again. */
    entries: integer('entries').notNull().default(0),
    /** Who led the plan before it was handed over. */
    formerManagers: text('former_managers', { mode: 'json' }).$type<string[]>().notNull().default([]),
    /** The employee asked HR to get in touch, and nobody has taken it up. Told to HR alone. */
    asksForHr: integer('asks_for_hr', { mode: 'boolean' }).notNull().default(false),
    /** The employee appealed, and nobody has decided it. Told to HR alone. */
    appealWaits: integer('appeal_waits', { mode: 'boolean' }).notNull().default(false),
    /** Whom HR ever invited to it, each with the day on which that ended or ends. */
    collaborators: text('collaborators', { mode: 'json' }).$type<CollaboratorRow[]>().notNull().default([]),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('plan_one_running')
      .on(t.orgId, t.subjectId)
      .where(sql.raw(`kind = 'pip' and status in (${RUNNING.map((status) => `'${status}'`).join(', ')})`)),
    index('plan_list').on(t.orgId, t.updatedAt, t.id),
    index('plan_list_status').on(t.orgId, t.status, t.updatedAt, t.id),
    index('plan_list_open').on(t.orgId, t.updatedAt, t.id).where(sql.raw(OPEN_TO_HR)),
    index('plan_list_manager').on(t.orgId, t.managerId, t.updatedAt, t.id),
    // Of a person, with all by which plans are listed to who stands above them.
    index('plan_list_subject').on(
      t.orgId,
      t.subjectId,
      t.updatedAt,
      t.id,
      t.everShared,
      t.managerId,
      t.employeeStatus,
      t.employeeUpdatedAt,
    ),
    // As the employee sees them, with all that whoever stands far above is let in by.
    index('plan_list_shared')
      .on(t.orgId, t.employeeUpdatedAt, t.id, t.subjectId, t.managerId)
      .where(sql`ever_shared`),
    index('plan_list_shared_status')
      .on(t.orgId, t.employeeStatus, t.employeeUpdatedAt, t.id, t.subjectId, t.managerId)
      .where(sql`ever_shared`),
    index('plan_list_shared_open')
      .on(t.orgId, t.employeeUpdatedAt, t.id, t.subjectId, t.managerId)
      .where(sql`ever_shared and employee_status <> 'closed'`),
    // All by which a person's plans are counted and listed to HR, so that none of their long rows is read.
    index('plan_of_subject').on(
      t.orgId,
      t.subjectId,
      t.managerId,
      t.kind,
      t.status,
      t.checkInsDue,
      t.supportDue,
      t.id,
      t.updatedAt,
      t.formerManagers,
      t.asksForHr,
      t.appealWaits,
    ),
    // Says who led a plan without its long row.
    index('plan_handed_over').on(t.orgId, t.formerManagers).where(sql`former_managers <> '[]'`),
    index('plan_with_collaborators').on(t.orgId).where(sql`collaborators <> '[]'`),
    index('plan_asks_for_hr').on(t.orgId).where(sql`asks_for_hr`),
    // All that like plans are compared by, so that none of their long rows is read.
    index('plan_like').on(
      t.orgId,
      t.kind,
      t.everShared,
      t.updatedAt,
      t.subjectId,
      t.status,
      t.outcome,
      t.lengthDays,
      t.goalCount,
      t.cadence,
      t.id,
    ),
    index('plan_due').on(t.orgId, t.nextDueOn).where(sql`next_due_on is not null`),
  ],
);

/** What is counted: PIPs by their status, check-ins and support by the day on which they are due. */
const MEASURES = ['status', 'check_in', 'support'] as const;

/**
 * How many PIPs have a status, and check-ins and support a due day, in an organisation (no manager) and for each of its
 * managers. Triggers on `plan` keep it, so that the dashboard counts without reading plans.
 */
export const planTally = sqliteTable(
  'plan_tally',
  {
    orgId: text('org_id').notNull(),
    /** Empty for the whole organisation. */
    managerId: text('manager_id').notNull(),
    measure: text('measure', { enum: MEASURES }).notNull(),
    /** A status, or a day. */
    key: text('key').notNull(),
    n: integer('n').notNull(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.managerId, t.measure, t.key] })],
);

/**
 * The same of the plans about the people of each department, which HR of listed departments is shown. Triggers on `plan`
 * and, for who moves, on `person` keep it.
 */
export const unitTally = sqliteTable(
  'unit_tally',
  {
    orgId: text('org_id').notNull(),
    department: text('department').notNull(),
    measure: text('measure', { enum: MEASURES }).notNull(),
    /** A status, or a day. */
    key: text('key').notNull(),
    n: integer('n').notNull(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.department, t.measure, t.key] })],
);

/** Who opened what. A list is one entry with its filter and count. */
export const accessLog = sqliteTable(
  'access_log',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    orgId: text('org_id').notNull(),
    at: text('at').notNull(),
    actorId: text('actor_id').notNull(),
    action: text('action').notNull(),
    planId: text('plan_id'),
    /** JSON without text of a plan: filter and count of a list. */
    detail: text('detail'),
  },
  (t) => [index('access_log_plan').on(t.orgId, t.planId, t.seq)],
);

/** A draft is not the record: one sealed row of its author, changed in place until it is submitted. */
export const draft = sqliteTable(
  'draft',
  {
    orgId: text('org_id').notNull(),
    planId: text('plan_id').notNull(),
    authorId: text('author_id').notNull(),
    subjectId: text('subject_id').notNull(),
    revision: integer('revision').notNull(),
    keyId: text('key_id').notNull(),
    sealed: bytes('sealed').notNull(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.planId] }),
    index('draft_author').on(t.orgId, t.authorId, t.updatedAt),
  ],
);

/** Signed statements of where a plan's record stood, handed to every party: what a rewrite has to reckon with. */
export const checkpoint = sqliteTable(
  'checkpoint',
  {
    orgId: text('org_id').notNull(),
    planId: text('plan_id').notNull(),
    seq: integer('seq').notNull(),
    /** The event that called for it. */
    type: text('type').notNull(),
    /** The signed line itself, as it is printed. */
    line: text('line').notNull(),
    /** The chain that it is about. */
    stream: text('stream', { enum: STREAMS }).notNull().default('plan'),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.planId, t.stream, t.seq] })],
);

/**
 * The organisation's list of plans: one entry when a plan is opened and one with each of its checkpoints, each naming the
 * one before it. A plan that is gone, or was written anew, contradicts it.
 */
export const listedPlan = sqliteTable(
  'listed_plan',
  {
    orgId: text('org_id').notNull(),
    seq: integer('seq').notNull(),
    planId: text('plan_id').notNull(),
    /** The last entry of the plan's record then, and its hash. */
    planSeq: integer('plan_seq').notNull(),
    planHash: text('plan_hash').notNull(),
    recordedAt: text('recorded_at').notNull(),
    prevHash: text('prev_hash').notNull(),
    hash: text('hash').notNull(),
    /** The signed line over the list up to here. */
    line: text('line').notNull(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.seq] })],
);
