import * as z from 'zod/mini';

/** `POST /v1/verifications` begins a check of the whole record; `POST /v1/verifications/:id/next` goes on with it until it is finished. */
export const verificationSchema = z.object({
  id: z.string(),
  /** Name of who began it. */
  by: z.string(),
  startedAt: z.string(),
  /** An instant; null while it runs. */
  finishedAt: z.nullable(z.string()),
  /** Plans looked at so far, of how many, and their entries; not told to HR, whom it would tell of plans that they may not see. */
  plans: z.optional(z.number()),
  of: z.optional(z.number()),
  entries: z.optional(z.number()),
  /** What is wrong, each in a sentence; plans are named by their ids. */
  problems: z.array(z.string()),
});
export type Verification = z.infer<typeof verificationSchema>;
