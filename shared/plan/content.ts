import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import * as z from 'zod/mini';
import { addDays, type Day, day } from './dates.ts';

/** Long enough for any honest paragraph, short enough that a pasted megabyte is refused with a reason. */
export const LONGEST_TEXT = 20_000;
export const text = z.string().check(z.maxLength(LONGEST_TEXT));
export const written = z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_TEXT));
export const id = z.string().check(z.minLength(1), z.maxLength(64));
const openDay = z.nullable(day);
const list = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(50));

/** Set while a text is as the library of challenges made it; gone once a person has edited it. */
const origin = z.optional(z.literal('library'));

export const expectationSchema = z.object({ id, text, origin });
/** A file that stays where it is: what it is called, where it is, and the SHA-256 that names exactly this version. */
export const namedFileSchema = z.object({
  id,
  title: text,
  link: text,
  sha256: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
});
export const evidenceSchema = z.object({
  id,
  on: openDay,
  text,
  source: text,
  impact: text,
  files: z.optional(list(namedFileSchema)),
});
export const feedbackSchema = z.object({ on: openDay, kind: text, text });
export const concernSchema = z.object({
  id,
  expectationId: z.nullable(id),
  text,
  origin,
  evidence: list(evidenceSchema),
  earlierFeedback: list(feedbackSchema),
});
export const measureSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('number'),
    metric: text,
    baseline: z.nullable(z.number()),
    target: z.nullable(z.number()),
    unit: text,
    /** Where the figure is read and by whom. */
    source: text,
  }),
  z.object({ kind: z.literal('deliverable'), deliverable: text, acceptedBy: text }),
]);
/** A step on the way to a goal, with the day by which it is reached. */
export const milestoneSchema = z.object({ id, text, on: openDay });
export const goalSchema = z.object({
  id,
  concernIds: list(id),
  text,
  origin,
  measure: measureSchema,
  dueOn: openDay,
  milestones: z.optional(list(milestoneSchema)),
});
export const SUPPORT_KINDS = [
  'training',
  'coaching',
  'mentoring',
  'tool',
  'time',
  'adjusted_workload',
  'other',
] as const;
export const supportSchema = z.object({
  id,
  goalIds: list(id),
  text,
  origin,
  kind: z.enum(SUPPORT_KINDS),
  /** The person who gives it: somebody in the directory, or a name. */
  ownerId: z.nullable(id),
  ownerName: text,
  dueOn: openDay,
});
export const CADENCES = ['week', 'fortnight', 'month'] as const;
/** A finding of the goal checks that the writer keeps on purpose, with the reason. */
export const waiverSchema = z.object({
  partId: id,
  code: z.string().check(z.maxLength(60)),
  reason: written,
});

/** Which version of which of the organisation's templates a plan was written from, with its name at that time. */
export const templateRefSchema = z.object({
  id,
  version: z.number().check(z.int(), z.gte(0)),
  name: z.string().check(z.maxLength(80)),
});
export type TemplateRef = z.infer<typeof templateRefSchema>;

/** "General, version 2": a template for reading; one that nobody has changed is "as delivered". */
export const templateWords = ({ name, version }: TemplateRef): string =>
  version === 0 ? `${name}, as delivered` : `${name}, version ${version}`;

/** What a plan holds, in the four parts of the practice. A draft may have empty texts and open dates. */
export const contentSchema = z.object({
  template: z.optional(templateRefSchema),
  expectations: list(expectationSchema),
  concerns: list(concernSchema),
  goals: list(goalSchema),
  support: list(supportSchema),
  length: z.object({ days: z.number().check(z.int(), z.gte(7), z.lte(365)), reason: text }),
  plannedStart: openDay,
  cadence: z.object({ every: z.enum(CADENCES) }),
  nextSteps: z.object({ ifMet: text, ifNotMet: text }),
  waivers: list(waiverSchema),
});
export type Content = z.infer<typeof contentSchema>;
export type Expectation = Content['expectations'][number];
export type Concern = Content['concerns'][number];
export type NamedFile = z.infer<typeof namedFileSchema>;
export type Evidence = Concern['evidence'][number];
export type Goal = Content['goals'][number];
export type Milestone = z.infer<typeof milestoneSchema>;
export type Measure = Goal['measure'];
export type Support = Content['support'][number];
export type Cadence = Content['cadence'];

export const EMPTY_CONTENT: Content = {
  expectations: [],
  concerns: [],
  goals: [],
  support: [],
  length: { days: 60, reason: '' },
  plannedStart: null,
  cadence: { every: 'week' },
  nextSteps: { ifMet: '', ifNotMet: '' },
  waivers: [],
};

/** SHA-256, in hex, of a value's canonical JSON (RFC 8785). */
export const hashOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalize(value) ?? '')));

/** Names exactly one version of the content: approval, sharing and acknowledgement name it. */
export const contentHash = (content: Content): string => hashOf(content);

/** The last day of a plan that starts on this day; day 1 is the start itself. */
export const lastDay = (startsOn: Day, days: number): Day => addDays(startsOn, days - 1);
