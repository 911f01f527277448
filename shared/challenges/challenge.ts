import type { Cadence, Support } from '../plan/content.ts';

/** Why a gap may exist; each asks for another kind of support. */
export const ROOT_CAUSES = [
  'skill',
  'knowledge',
  'resource_or_tool',
  'process',
  'role_clarity',
  'workload',
  'motivation',
  'other',
] as const;
export type RootCause = (typeof ROOT_CAUSES)[number];

export const FIELDS = [
  'office',
  'shop floor',
  'care',
  'retail',
  'sales',
  'engineering',
  'driving',
  'teaching',
] as const;
export type Field = (typeof FIELDS)[number];

export interface ChallengeGoal {
  /** With blanks in square brackets: "[name of the blank]". */
  text: string;
  metric: string;
  unit: string;
  source: string;
}

/** A common performance challenge: what a fair plan about it holds, as data. Blanks stand in square brackets. */
export interface Challenge {
  id: string;
  title: string;
  /** How it shows in different kinds of work. */
  examples: Partial<Record<Field, string>>;
  expectation: string;
  concern: string;
  /** What to look up before writing the concern. */
  facts: string[];
  goals: ChallengeGoal[];
  /** Support for the causes that are usual here; for the others the general one of the cause is taken. */
  support: Partial<Record<RootCause, { text: string; kind: Support['kind'] }>>;
  cadence: Cadence['every'];
  /** A value for every blank, as a manager might write it: with them each goal passes the project's own checks. */
  filled: Record<string, string>;
}
