import * as z from 'zod/mini';

/** `POST /v1/verifications` begins a check of the whole record; `POST /v1/verifications/:id/next` goes on with it until it is finished. */
export const verificationSchema = z.object({
  id: z.string(),
  /** Name of who began it. */
  by: z.string(),
  startedAt: z.string(),
  /** An instant; null while it runs. */
  finishedAt: z.nullable(z.string()),
  /** Plans looked at so far, of how many, and their entries. */
  plans: z.number(),
  of: z.number(),
  entries: z.number(),
  /** What is wrong, each in a sentence; plans are named by their ids. */
  problems: z.array(z.string()),
});
export type Verification = z.infer<typeof verificationSchema>;
