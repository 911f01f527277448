import { day } from '@fairway/shared/plan/dates.ts';
import { PLAN_KINDS } from '@fairway/shared/plan/kinds.ts';
import * as z from 'zod/mini';
import { roleSchema } from './me.ts';
import { emailAddress, line } from './text.ts';

/** What an HR system calls a person: an id in its addresses (profile), or the number it shows (display number). */
export const externalIdSchema = z.object({
  /** The HR system's origin, such as `https://hr.example.com`; `directory` for ids from an imported list. */
  site: line(300),
  kind: z.enum(['profile', 'display_number']),
  value: line(300),
});
export type ExternalId = z.infer<typeof externalIdSchema>;

/** Ids from an imported list belong to no page. */
export const DIRECTORY_SITE = 'directory';

const partTimeShare = z.number().check(z.gt(0, 'is not above 0'), z.lte(1, 'is above 1'));
const personName = z.object({ id: z.string(), name: z.string() });

/** A person in the directory. Nothing here says whether there is a plan. */
export const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.nullable(z.string()),
  title: z.nullable(z.string()),
  department: z.nullable(z.string()),
  manager: z.nullable(personName),
  /** Share of full time, above 0 up to 1. */
  partTimeShare: z.number(),
  /** The last day, for who has left. */
  leftOn: z.nullable(z.string()),
  account: z.enum(['none', 'invited', 'active']),
  /** Empty without an account. */
  roles: z.array(roleSchema),
  externalIds: z.array(externalIdSchema),
  /** Managers who say that this is their report and are not on record as such: HR confirms by setting the manager. */
  claimedBy: z.array(personName),
  /** The departments that they serve when in HR; null, and missing where not told, for the whole organisation. */
  hrUnits: z.optional(z.nullable(z.array(z.string()))),
});
export type Person = z.infer<typeof personSchema>;

/** `GET /v1/people?search=&claimed=true&cursor=`, 50 at a time by name; `claimed` for those whom a manager has claimed. */
export const peoplePageSchema = z.object({
  people: z.array(personSchema),
  cursor: z.nullable(z.string()),
});
export type PeoplePage = z.infer<typeof peoplePageSchema>;

/** Somebody the signed-in manager answers for, with what the extension matches pages against. */
export const reportSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.nullable(z.string()),
  title: z.nullable(z.string()),
  department: z.nullable(z.string()),
  externalIds: z.array(externalIdSchema),
  /** `claimed`: this manager's word only; HR has not put the line on record yet. */
  line: z.enum(['on_record', 'claimed']),
  /** The plan that the signed-in manager leads for this person, if any. */
  plan: z.nullable(
    z.object({
      id: z.string(),
      kind: z.enum(PLAN_KINDS),
      status: z.string(),
      nextDueOn: z.nullable(z.string()),
    }),
  ),
});
export type Report = z.infer<typeof reportSchema>;

/** `GET /v1/people/mine`, fetched as a whole. */
export const reportsSchema = z.object({ people: z.array(reportSchema) });

/**
 * `POST /v1/people`. From a manager it also says "this is my report"; somebody who is on record already (same external
 * id or e-mail) is answered instead of made twice. Only HR and administrators name a manager.
 */
export const newPersonSchema = z.object({
  id: z.uuid(),
  name: line(200),
  email: z.optional(z.nullable(emailAddress)),
  title: z.optional(z.nullable(line(200))),
  department: z.optional(z.nullable(line(200))),
  managerId: z.optional(z.nullable(z.string())),
  partTimeShare: z.optional(partTimeShare),
  externalIds: z.optional(z.array(externalIdSchema).check(z.maxLength(10))),
});
export type NewPerson = z.infer<typeof newPersonSchema>;

/** The person that a `POST /v1/people` came to; the id may be another than the one sent. */
export const personMadeSchema = z.object({ id: z.string(), line: z.enum(['on_record', 'claimed', 'none']) });

/** `PATCH /v1/people/:id`; what is left out stays. */
export const personChangeSchema = z.partial(
  z.object({
    name: line(200),
    email: z.nullable(emailAddress),
    title: z.nullable(line(200)),
    department: z.nullable(line(200)),
    managerId: z.nullable(z.string()),
    partTimeShare,
    leftOn: z.nullable(day),
  }),
);
export type PersonChange = z.infer<typeof personChangeSchema>;

/** `PUT /v1/people/:id/roles`, for administrators. */
export const rolesSchema = z.object({
  roles: z.array(roleSchema).check(z.minLength(1, 'is empty')),
});

/** `PUT /v1/people/:id/hr-scope`: the departments that somebody serves in HR; null for the whole organisation. */
export const hrScopeSchema = z.object({
  units: z.nullable(
    z.array(line(200)).check(z.minLength(1, 'is empty'), z.maxLength(200, 'has more than 200 departments')),
  ),
});

/** `POST /v1/people/import`: without `preview` it shows what would change; with the preview's digest it does it. */
export const importSchema = z.object({
  csv: z.string().check(z.maxLength(2_000_000)),
  digest: z.optional(z.string()),
});

export const importRowSchema = z.object({
  /** Line of the file, the header being line 1. */
  line: z.number(),
  name: z.string(),
  action: z.enum(['create', 'update', 'unchanged', 'refused']),
  changes: z.array(z.object({ field: z.string(), from: z.nullable(z.string()), to: z.nullable(z.string()) })),
  /** Why a row is refused, and what to do. */
  message: z.nullable(z.string()),
});
export type ImportRow = z.infer<typeof importRowSchema>;

export const importAnswerSchema = z.object({
  rows: z.array(importRowSchema),
  /** Names the file and the directory as they were seen; sent back to do exactly this. */
  digest: z.string(),
  applied: z.boolean(),
});
export type ImportAnswer = z.infer<typeof importAnswerSchema>;
