import * as z from 'zod/mini';

/** The one shape of every refusal: a code for programs, a message for people, an id to quote to whoever runs it. */
export const errorSchema = z.object({
  error: z.object({ code: z.string(), message: z.string(), requestId: z.string() }),
});
export type ErrorAnswer = z.infer<typeof errorSchema>;
