import { type Content, EMPTY_CONTENT } from '../plan/content.ts';
import { CAUSES } from './causes.ts';
import type { Challenge, RootCause } from './challenge.ts';

/** Where a sentence of a draft came from. */
export type Origin = 'library' | 'manager';

/** Makes a new id for a part of the draft: handed in, so that the same input gives the same draft. */
type NewId = () => string;

export interface Generated {
  content: Content;
  /** By the id of the part. A part that the manager edits becomes theirs. */
  origins: Record<string, Origin>;
}

const BLANK = /\[([^\][]+)\]/g;

/** The names of the blanks in a text, in order, each once. */
export const blanksIn = (text: string): string[] => [
  ...new Set([...text.matchAll(BLANK)].map((match) => match[1] ?? '')),
];

/** Fills the blanks that a value is known for and leaves the others open. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(BLANK, (blank, name: string) => values[name]?.trim() || blank);

/**
 * A tailored draft for a challenge: its expectation, a skeleton of the concern that asks for dated facts, goals with open
 * measures, and support that fits the cause. Nothing is invented: what is not known stays an open blank.
 */
export function generate(
  challenge: Challenge,
  cause: RootCause,
  facts: Readonly<Record<string, string>>,
  newId: NewId,
): Generated {
  const expectation = { id: newId(), text: fill(challenge.expectation, facts) };
  const concern = {
    id: newId(),
    expectationId: expectation.id,
    text: fill(challenge.concern, facts),
    evidence: [emptyEvidence(newId()), emptyEvidence(newId())],
    earlierFeedback: [],
  };
  const goals = challenge.goals.map(({ text, metric, unit, source }) => ({
    id: newId(),
    concernIds: [concern.id],
    text: fill(text, facts),
    measure: { kind: 'number' as const, metric, baseline: null, target: null, unit, source },
    dueOn: null,
  }));
  const { text, kind } = challenge.support[cause] ?? CAUSES[cause].support;
  const support = {
    id: newId(),
    goalIds: goals.map(({ id }) => id),
    text: fill(text, facts),
    kind,
    ownerId: null,
    ownerName: '',
    dueOn: null,
  };
  const parts = [expectation.id, concern.id, ...goals.map(({ id }) => id), support.id];
  return {
    content: {
      ...EMPTY_CONTENT,
      expectations: [expectation],
      concerns: [concern],
      goals,
      support: [support],
      cadence: { every: challenge.cadence },
    },
    origins: Object.fromEntries(parts.map((id) => [id, 'library'])),
  };
}

const emptyEvidence = (id: string) => ({ id, on: null, text: '', source: '', impact: '' });
