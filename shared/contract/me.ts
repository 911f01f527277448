import { policySchema } from '@fairway/shared/plan/policy.ts';
import { ROLES } from '@fairway/shared/plan/roles.ts';
import * as z from 'zod/mini';

export const roleSchema = z.enum(ROLES);

export const organisationSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** IANA name. */
  timeZone: z.string(),
  /** The organisation's day at the moment of the answer. */
  today: z.string(),
  policy: policySchema,
});
export type Organisation = z.infer<typeof organisationSchema>;

/** `GET /v1/me`: who is signed in, where, as what. */
export const meSchema = z.object({
  userId: z.string(),
  person: z.object({
    id: z.string(),
    name: z.string(),
    email: z.nullable(z.string()),
    title: z.nullable(z.string()),
    department: z.nullable(z.string()),
  }),
  roles: z.array(roleSchema),
  /** The departments that somebody in HR serves; null, and missing where not told, for the whole organisation. */
  hrUnits: z.optional(z.nullable(z.array(z.string()))),
  organisation: organisationSchema,
  /** 32 random bytes in base64url: seals what waits on this person's devices. Kept in memory only. */
  outboxKey: z.string(),
});
export type Me = z.infer<typeof meSchema>;
