import { isTimeZone } from '@fairway/shared/plan/dates.ts';
import * as z from 'zod/mini';
import { emailAddress, line, password } from './text.ts';

/** Whether this server still waits for its organisation. */
export const setupStateSchema = z.object({ needed: z.boolean() });

/** Makes the organisation and its first account, which is HR partner and administrator. */
export const setupSchema = z.object({
  /** The one-time code that the server printed when it started. */
  code: z.string().check(z.trim(), z.minLength(1), z.maxLength(64)),
  organisation: line(200),
  timeZone: z
    .string()
    .check(z.maxLength(64), z.refine(isTimeZone, 'is not a time zone, such as Europe/Berlin')),
  name: line(200),
  email: emailAddress,
  password,
});
export type Setup = z.infer<typeof setupSchema>;

export const setupDoneSchema = z.object({ organisationId: z.string(), personId: z.string() });
