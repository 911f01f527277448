import { type Content, EMPTY_CONTENT } from '../plan/content.ts';
import { CAUSES } from './causes.ts';
import type { Challenge, RootCause } from './challenge.ts';

/** Makes a new id for a part of the draft: handed in, so that the same input gives the same draft. */
type NewId = () => string;

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
): Content {
  const origin = 'library';
  const expectation = { id: newId(), text: fill(challenge.expectation, facts), origin } as const;
  const concern = {
    id: newId(),
    expectationId: expectation.id,
    text: fill(challenge.concern, facts),
    origin,
    evidence: [emptyEvidence(newId()), emptyEvidence(newId())],
    earlierFeedback: [],
  } as const;
  const goals = challenge.goals.map(
    ({ text, metric, unit, source }) =>
      ({
        id: newId(),
        concernIds: [concern.id],
        text: fill(text, facts),
        origin,
        measure: { kind: 'number' as const, metric, baseline: null, target: null, unit, source },
        dueOn: null,
      }) as const,
  );
  const { text, kind } = challenge.support[cause] ?? CAUSES[cause].support;
  const support = {
    id: newId(),
    goalIds: goals.map(({ id }) => id),
    text: fill(text, facts),
    origin,
    kind,
    ownerId: null,
    ownerName: '',
    dueOn: null,
  } as const;
  return {
    ...EMPTY_CONTENT,
    expectations: [expectation],
    concerns: [{ ...concern, evidence: [...concern.evidence], earlierFeedback: [] }],
    goals: goals.map((goal) => ({ ...goal, concernIds: [concern.id] })),
    support: [{ ...support, goalIds: [...support.goalIds] }],
    cadence: { every: challenge.cadence },
  };
}

const emptyEvidence = (id: string) => ({ id, on: null, text: '', source: '', impact: '' });
