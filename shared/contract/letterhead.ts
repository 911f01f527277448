import * as z from 'zod/mini';

/** `GET` and `PUT /v1/letterhead`: the lines under the organisation's name on everything that is printed. */
export const letterheadSchema = z.object({
  lines: z
    .array(z.string().check(z.trim(), z.minLength(1, 'is empty'), z.maxLength(120, 'is too long')))
    .check(z.maxLength(4, 'has more than four lines')),
});
export type Letterhead = z.infer<typeof letterheadSchema>;
