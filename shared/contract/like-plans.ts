import { CADENCES } from '@fairway/shared/plan/content.ts';
import * as z from 'zod/mini';

/** The middle of some plans, and how far they lie apart. */
const spread = z.object({ least: z.number(), median: z.number(), most: z.number() });
export type Spread = z.infer<typeof spread>;

/** What is usual for some plans: no name, no id, no text. */
export const normSchema = z.object({
  /** Null for the whole organisation. */
  department: z.nullable(z.string()),
  plans: z.number(),
  days: spread,
  goals: spread,
  cadence: z.record(z.enum(CADENCES), z.number()),
  /** How those that are over ended. */
  outcomes: z.record(z.string(), z.number()),
  running: z.number(),
});
export type Norm = z.infer<typeof normSchema>;

/**
 * `GET /v1/plans/:id/like`, for HR who may open the plan: what is usual for the plans shared in the last three years, without
 * this one. A department with fewer than three counts in the whole organisation alone.
 */
export const likePlansSchema = z.object({
  /** The department of the plan's subject. */
  department: z.nullable(z.string()),
  organisation: z.nullable(normSchema),
  departments: z.array(normSchema),
});
export type LikePlans = z.infer<typeof likePlansSchema>;
