import { day, isTimeZone } from '@fairway/shared/plan/dates.ts';
import { appealDays, policySchema } from '@fairway/shared/plan/policy.ts';
import * as z from 'zod/mini';
import { line } from './text.ts';
import { verificationSchema } from './verification.ts';

/** `GET /v1/organisation`: what an organisation has settled, for HR and administrators. */
export const organisationSettingsSchema = z.object({
  name: z.string(),
  timeZone: z.string(),
  policy: policySchema,
});
export type OrganisationSettings = z.infer<typeof organisationSettingsSchema>;

const { readingDays, lateAfterDays, usualLength } = policySchema.shape;

const changedCalendarSchema = z.object({
  workingWeek: z
    .array(z.number().check(z.int(), z.gte(1), z.lte(7)))
    .check(z.minLength(1, 'has no day'), z.maxLength(7)),
  holidays: z.array(day).check(z.maxLength(1000, 'has more than 1000 days')),
});

/** `PATCH /v1/organisation`; what is left out stays. */
export const organisationChangeSchema = z.partial(
  z.object({
    name: line(200),
    timeZone: z
      .string()
      .check(z.maxLength(64), z.refine(isTimeZone, 'is not a time zone, such as Europe/Berlin')),
    policy: z.partial(
      z.object({
        readingDays,
        lateAfterDays,
        usualLength,
        appealTo: line(200),
        appealDays,
        calendar: z.partial(changedCalendarSchema),
      }),
    ),
  }),
);
export type OrganisationChange = z.infer<typeof organisationChangeSchema>;

const placeSchema = z.object({ code: z.string(), name: z.string() });

/** `GET /v1/holidays`: the countries whose public holidays this server knows; none on an edge runtime. */
export const holidayCountriesSchema = z.object({ countries: z.array(placeSchema) });

/** `GET /v1/holidays/:country?region=`: its regions, and the public holidays of this year and the next two. */
export const holidaysSchema = z.object({
  regions: z.array(placeSchema),
  holidays: z.array(z.object({ on: day, name: z.string() })),
});
export type CountryHolidays = z.infer<typeof holidaysSchema>;

/** `GET /v1/trail?cursor=`: who changed settings, people and roles, newest first, for administrators. */
export const trailSchema = z.object({
  entries: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      action: z.string(),
      actor: z.string(),
      /** The person it happened to; null where it is no person. */
      subject: z.nullable(z.string()),
      /** What changed, by field; mostly old and new value. */
      detail: z.record(z.string(), z.unknown()),
    }),
  ),
  cursor: z.nullable(z.string()),
});
export type Trail = z.infer<typeof trailSchema>;

/** `GET /v1/hr-accounts`: who was let into HR in the last 30 days, and by whom; told to everybody in HR. */
export const hrAccountsSchema = z.object({
  entries: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      /** A link to an account with the role was made, or the role was given to an account. */
      kind: z.enum(['invited', 'given', 'scoped']),
      actor: z.string(),
      subject: z.string(),
    }),
  ),
});
export type HrAccounts = z.infer<typeof hrAccountsSchema>;

/** `GET /v1/health/details`, for administrators. */
export const healthSchema = z.object({
  status: z.literal('ok'),
  /** Batches waiting for the database or running. */
  queued: z.number(),
  /** Size of the record's database; null where the store does not say. */
  databaseBytes: z.nullable(z.number()),
  /** Whether links go out by mail. */
  mail: z.boolean(),
  /** When the last backup was made; null when none was, left out where the store looks after itself. */
  lastBackupAt: z.optional(z.nullable(z.string())),
  /** When the recovery key was confirmed; null until then. */
  recoveryKeyConfirmedAt: z.optional(z.nullable(z.string())),
  /** The last check of the whole record; null when there was none. */
  verification: z.optional(z.nullable(verificationSchema)),
});
export type Health = z.infer<typeof healthSchema>;
