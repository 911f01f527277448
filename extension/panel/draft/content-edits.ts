import type { Concern, Content, Evidence, Expectation, Goal, Support } from '@fairway/shared/plan/content.ts';

const newId = (): string => crypto.randomUUID();

export const newExpectation = (): Expectation => ({ id: newId(), text: '' });
export const newEvidence = (): Evidence => ({ id: newId(), on: null, text: '', source: '', impact: '' });
/** A new concern falls short of the only expectation, where there is just one. */
export const newConcern = ({ expectations }: Content): Concern => ({
  id: newId(),
  expectationId: expectations.length === 1 ? expectations[0]!.id : null,
  text: '',
  evidence: [newEvidence()],
  earlierFeedback: [],
});
export const newGoal = ({ concerns }: Content): Goal => ({
  id: newId(),
  concernIds: concerns.length === 1 ? [concerns[0]!.id] : [],
  text: '',
  measure: { kind: 'number', metric: '', baseline: null, target: null, unit: '', source: '' },
  dueOn: null,
});
export const newSupport = ({ goals }: Content): Support => ({
  id: newId(),
  goalIds: goals.length === 1 ? [goals[0]!.id] : [],
  text: '',
  kind: 'coaching',
  ownerId: null,
  ownerName: '',
  dueOn: null,
});

/** The list with one item changed in part. Words that a person edits are theirs, no longer the library's. */
export const changed = <T extends { id: string; text: string; origin?: 'library' | undefined }>(
  list: readonly T[],
  id: string,
  part: Partial<T>,
): T[] =>
  list.map((item) => {
    if (item.id !== id) return item;
    const next = { ...item, ...part };
    if (next.text !== item.text) delete next.origin;
    return next;
  });

export const without = <T extends { id: string }>(list: readonly T[], id: string): T[] =>
  list.filter((item) => item.id !== id);

/** What an expectation's going leaves behind. */
export const withoutExpectation = (content: Content, id: string): Partial<Content> => ({
  expectations: without(content.expectations, id),
  concerns: content.concerns.map((concern) =>
    concern.expectationId === id ? { ...concern, expectationId: null } : concern,
  ),
});
export const withoutConcern = (content: Content, id: string): Partial<Content> => ({
  concerns: without(content.concerns, id),
  goals: content.goals.map((goal) => ({ ...goal, concernIds: goal.concernIds.filter((one) => one !== id) })),
});
export const withoutGoal = (content: Content, id: string): Partial<Content> => ({
  goals: without(content.goals, id),
  support: content.support.map((item) => ({ ...item, goalIds: item.goalIds.filter((one) => one !== id) })),
});

/** A number as it is typed; null while it is none. */
export const toNumber = (typed: string): number | null =>
  typed.trim() === '' || Number.isNaN(Number(typed)) ? null : Number(typed);
export const fromNumber = (value: number | null): string => (value === null ? '' : String(value));
export const toDay = (typed: string): string | null => (typed === '' ? null : typed);
