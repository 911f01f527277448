import * as z from 'zod/mini';

/** `GET /v1/dashboard`: counts over the plans that the viewer may see as HR or manager. */
export const dashboardAnswerSchema = z.object({
  today: z.string(),
  byStatus: z.record(z.string(), z.number()),
  awaitingReview: z.number(),
  awaitingOutcome: z.number(),
  dueToday: z.number(),
  overdueCheckIns: z.number(),
  overdueSupport: z.number(),
  /** Employees who asked HR to get in touch and wait for it. Said to HR alone. */
  askingForHr: z.optional(z.number()),
});
export type DashboardAnswer = z.infer<typeof dashboardAnswerSchema>;
