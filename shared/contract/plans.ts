import { AUDIENCES, OUTCOMES, PLAN_KINDS, type Plan, RELATIONS, STATUSES } from '@fairway/shared/plan';
import * as z from 'zod/mini';

/** Somebody named on a plan, as the directory knows them. */
export const personNameSchema = z.object({ id: z.string(), name: z.string(), title: z.nullable(z.string()) });
export type PersonName = z.infer<typeof personNameSchema>;

/** A plan as a list shows it: no text of it. */
export const planSummarySchema = z.object({
  id: z.string(),
  kind: z.enum(PLAN_KINDS),
  status: z.enum(STATUSES),
  outcome: z.nullable(z.enum(OUTCOMES)),
  subject: personNameSchema,
  manager: personNameSchema,
  /** Who the viewer is to this plan. */
  relation: z.enum(RELATIONS),
  startsOn: z.nullable(z.string()),
  endsOn: z.nullable(z.string()),
  nextCheckInOn: z.nullable(z.string()),
  nextDueOn: z.nullable(z.string()),
  overdueCheckIns: z.number(),
  overdueSupport: z.number(),
  /** The employee asked HR to get in touch and waits for it. Said to HR alone. */
  asksForHr: z.optional(z.boolean()),
  /** The employee appealed and waits for the answer. Said to HR alone. */
  appealWaits: z.optional(z.boolean()),
  /** An outcome is proposed and waits for HR; never said to the employee or somebody above. */
  proposed: z._default(z.boolean(), false),
  updatedAt: z.string(),
});
export type PlanSummary = z.infer<typeof planSummarySchema>;

/**
 * `GET /v1/plans?status=&relation=&subject=&cursor=`: newest change first; `next` is the cursor of the next page. The status
 * `open` is every one but closed, and for HR those too where an employee waits for them; the relation is who the viewer is to the plan.
 */
export const plansQuerySchema = z.object({
  status: z.optional(z.enum([...STATUSES, 'open'])),
  relation: z.optional(z.enum(RELATIONS)),
  subject: z.optional(z.string().check(z.maxLength(64))),
  cursor: z.optional(z.string().check(z.maxLength(200))),
});
export type PlansQuery = z.infer<typeof plansQuerySchema>;
export const plansAnswerSchema = z.object({
  plans: z.array(planSummarySchema),
  next: z.nullable(z.string()),
});
export type PlansAnswer = z.infer<typeof plansAnswerSchema>;

/** One entry of a plan's history, as the viewer may see it. */
export const historyEntrySchema = z.object({
  /** Counts in the chain that is for this audience. */
  seq: z.number(),
  type: z.string(),
  version: z.number(),
  title: z.string(),
  audience: z.enum(AUDIENCES),
  happenedOn: z.string(),
  recordedAt: z.string(),
  actorId: z.string(),
  data: z.unknown(),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

/** A plan's state is folded from events that the server's own core made: taken as it is, its envelope checked. */
const planState = z.custom<Plan>(
  (value) => typeof value === 'object' && value !== null && 'status' in value && 'entries' in value,
  'is not a plan',
);

/** `GET /v1/plans/:id`: the plan as this viewer may see it; the opening is logged. */
export const planAnswerSchema = z.object({
  plan: planState,
  relation: z.enum(RELATIONS),
  /** Command types that the viewer may do now, by relation and state. */
  allowed: z.array(z.string()),
  history: z.array(historyEntrySchema),
  /** Everybody who is named in plan or history. */
  people: z.array(personNameSchema),
  /** The employee's share of full time: their working days are counted by it. */
  partTimeShare: z.optional(z.number()),
  /** Signed lines to keep outside the server: each says where the record stood after the entry that it names. */
  checkpoints: z.optional(z.array(z.object({ seq: z.number(), type: z.string(), line: z.string() }))),
});
export type PlanAnswer = z.infer<typeof planAnswerSchema>;
