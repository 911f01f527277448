import * as z from 'zod/mini';
import { PLAN_KINDS } from '../plan/kinds.ts';
import { line } from './text.ts';

const place = z.string().check(z.trim(), z.maxLength(80, 'is longer than 80 characters'));
const reason = line(500);
const id = z.string().check(z.minLength(1), z.maxLength(64));

/** One period: months after a plan's last entry, in a place and for a kind of plan; empty is every other one. */
export const retentionPeriodSchema = z.object({
  place,
  kind: z.enum(['', ...PLAN_KINDS]),
  months: z
    .number()
    .check(z.int(), z.gte(1, 'is shorter than a month'), z.lte(1200, 'is longer than 1200 months')),
});
export type RetentionPeriod = z.infer<typeof retentionPeriodSchema>;

/** `PUT /v1/retention/periods`: all of them, in place of those before. */
export const retentionPeriodsSchema = z.object({
  periods: z.array(retentionPeriodSchema).check(z.maxLength(200, 'has more than 200 periods')),
});

/** `PUT /v1/retention/places/:personId`: whose law holds for a person; empty for none in particular. */
export const personPlaceSchema = z.object({ place });

/** `POST /v1/holds`: nothing is erased of a person, of those in a unit, or of those whom a matter concerns. */
export const newHoldSchema = z.discriminatedUnion('scope', [
  z.object({ scope: z.literal('person'), personId: id, reason }),
  z.object({ scope: z.literal('unit'), unit: line(200), reason }),
  z.object({
    scope: z.literal('matter'),
    matter: line(200),
    personIds: z.array(id).check(z.minLength(1, 'has nobody'), z.maxLength(1000)),
    reason,
  }),
]);
export type NewHold = z.infer<typeof newHoldSchema>;

/** `POST /v1/holds/:id/lift`. */
export const liftHoldSchema = z.object({ reason });

/** `POST /v1/erasures`. */
export const newErasureSchema = z.object({ personId: id, reason });
export type NewErasure = z.infer<typeof newErasureSchema>;

const act = z.object({ by: z.string(), at: z.string() });

const holdSchema = z.object({
  id: z.string(),
  scope: z.enum(['person', 'unit', 'matter']),
  name: z.string(),
  /** How many people it named when it was set. */
  people: z.number(),
  reason: z.string(),
  set: act,
  lifted: z.nullable(z.object({ by: z.string(), at: z.string(), reason: z.string() })),
});

const erasureSchema = z.object({
  id: z.string(),
  person: z.string(),
  reason: z.string(),
  requested: act,
  confirmed: z.nullable(act),
  withdrawn: z.nullable(act),
  carriedOutAt: z.nullable(z.string()),
  /** Whether the reader may confirm it, being neither who asked nor the person. */
  mayConfirm: z.boolean(),
});

/** `GET /v1/retention`: periods, places, holds and erasures, newest first, for HR. */
export const retentionSchema = z.object({
  periods: z.array(retentionPeriodSchema),
  places: z.array(z.object({ personId: z.string(), name: z.string(), place: z.string() })),
  holds: z.array(holdSchema),
  erasures: z.array(erasureSchema),
});
export type Retention = z.infer<typeof retentionSchema>;
