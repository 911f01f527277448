import * as z from 'zod/mini';
import { calendarSchema, MONDAY_TO_FRIDAY } from './calendar.ts';

export const appealTo = z
  .string()
  .check(z.trim(), z.minLength(1, 'is empty'), z.maxLength(200, 'is longer than 200 characters'));

/** A count of days within bounds. */
const days = (least: number, most: number) =>
  z
    .number()
    .check(
      z.int('is not a whole number'),
      z.gte(least, `is below ${least}`),
      z.lte(most, `is above ${most}`),
    );
export const appealDays = days(1, 90);

/** What an organisation has settled for all its plans. Every period is data, never a constant in a rule. */
export const policySchema = z.object({
  calendar: calendarSchema,
  /** Working days an employee has to read a shared plan before a refusal to acknowledge may be recorded. */
  readingDays: days(0, 30),
  /** Days after which an entry counts as written late. */
  lateAfterDays: days(0, 30),
  /** The usual length of a plan in days; a shorter one needs a reason. */
  usualLength: days(7, 365),
  /** Who takes appeals against an outcome, in words that the employee reads. */
  appealTo: z._default(appealTo, 'HR'),
  /** Working days that an employee has for an appeal, from the day of the outcome. */
  appealDays: z._default(appealDays, 10),
});
export type Policy = z.infer<typeof policySchema>;

export const DEFAULT_POLICY: Policy = {
  calendar: MONDAY_TO_FRIDAY,
  readingDays: 2,
  lateAfterDays: 3,
  usualLength: 60,
  appealTo: 'HR',
  appealDays: 10,
};
