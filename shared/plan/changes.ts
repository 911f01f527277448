import canonicalize from 'canonicalize';
import type { Concern, Content, Expectation, Goal, Milestone, Support } from './content.ts';
import type { Plan } from './state.ts';

/** A part as it was and as it is now: only `after` where it was added, only `before` where it was taken out. */
type Sides<K extends string, T> = { kind: K; before?: T; after?: T };

/** One part of a plan that an amendment changed. */
export type Change =
  | Sides<'expectation', Expectation>
  | Sides<'concern', Concern>
  | Sides<'goal', Goal>
  | Sides<'support', Support>
  | Sides<'next_steps', Content['nextSteps']>;

const same = (a: unknown, b: unknown): boolean => canonicalize(a) === canonicalize(b);

function differing<T extends { id: string }>(then: readonly T[], now: readonly T[]) {
  const ids = [...new Set([...then, ...now].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const before = then.find((one) => one.id === id);
    const after = now.find((one) => one.id === id);
    return same(before ?? null, after ?? null)
      ? []
      : [{ ...(before && { before }), ...(after && { after }) }];
  });
}

/** What differs between two contents, part by part, in the order in which a plan is read. */
export const changesBetween = (before: Content, after: Content): Change[] => [
  ...differing(before.expectations, after.expectations).map((one) => ({
    kind: 'expectation' as const,
    ...one,
  })),
  ...differing(before.concerns, after.concerns).map((one) => ({ kind: 'concern' as const, ...one })),
  ...differing(before.goals, after.goals).map((one) => ({ kind: 'goal' as const, ...one })),
  ...differing(before.support, after.support).map((one) => ({ kind: 'support' as const, ...one })),
  ...(same(before.nextSteps, after.nextSteps)
    ? []
    : [{ kind: 'next_steps' as const, before: before.nextSteps, after: after.nextSteps }]),
];

type Amended = Pick<Plan, 'content' | 'amendments'>;

/** The goals that amendments took out, each with the day of that. */
export function goalsTakenOut({ content, amendments }: Amended): { goal: Goal; on: string }[] {
  const kept = new Set(content?.goals.map(({ id }) => id));
  return amendments.flatMap(({ changes = [], on }) =>
    changes.flatMap((one) =>
      one.kind === 'goal' && one.before && !one.after && !kept.has(one.before.id)
        ? [{ goal: one.before, on }]
        : [],
    ),
  );
}

/** Every goal that the plan has or had while it ran: entries name them for good. */
export const everyGoal = (plan: Amended): Goal[] => [
  ...(plan.content?.goals ?? []),
  ...goalsTakenOut(plan).map(({ goal }) => goal),
];

/** Every milestone that a goal of the plan has or had while it ran. */
export function everyMilestone({ content, amendments }: Amended): Milestone[] {
  const before = amendments.flatMap(({ changes = [] }) =>
    changes.flatMap((one) => (one.kind === 'goal' && one.before ? [one.before] : [])),
  );
  const all = [...before, ...(content?.goals ?? [])].flatMap(({ milestones = [] }) => milestones);
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** What a part of the plan says, or said last when an amendment took it out; empty for what it never had. */
export function textOfPart({ content, amendments }: Amended, id: string): string {
  const gone = amendments.flatMap(({ changes = [] }) =>
    changes.flatMap((one) => (one.kind !== 'next_steps' && one.before ? [one.before] : [])),
  );
  const now = content
    ? [...content.expectations, ...content.concerns, ...content.goals, ...content.support]
    : [];
  return [...gone, ...now].findLast((one) => one.id === id)?.text ?? '';
}

/** The day on which an amendment added this part; undefined for what stood in the plan from its start. */
export const addedOn = ({ amendments }: Pick<Plan, 'amendments'>, partId: string): string | undefined =>
  amendments.findLast(({ changes = [] }) =>
    changes.some((one) => one.kind !== 'next_steps' && !one.before && one.after?.id === partId),
  )?.on;
