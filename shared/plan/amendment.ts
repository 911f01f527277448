import canonicalize from 'canonicalize';
import type { Content } from './content.ts';
import type { Day } from './dates.ts';
import type { Plan } from './state.ts';

/** The content without what may change in the employee's favour: more support, later dates. */
const demands = (content: Content) => ({
  ...content,
  support: [],
  waivers: [],
  goals: content.goals.map((goal) => ({
    ...goal,
    dueOn: null,
    ...(goal.milestones && { milestones: goal.milestones.map((one) => ({ ...one, on: null })) }),
  })),
});

/** The days that goals and milestones ask for, by id. */
const daysOf = ({ goals }: Content): [id: string, on: Day | null][] =>
  goals.flatMap(({ id, dueOn, milestones = [] }) => [
    [id, dueOn],
    ...milestones.map((one): [string, Day | null] => [`${id} ${one.id}`, one.on]),
  ]);

/** Says whether an amendment only gives more support or more time, so that the plan need not rest for it. */
export function onlyEases(before: Content, after: Content): boolean {
  if (canonicalize(demands(before)) !== canonicalize(demands(after))) return false;
  const then = new Map(daysOf(before));
  const later = daysOf(after).every(([id, on]) => {
    const earlierDate = then.get(id);
    return !earlierDate || (on !== null && on >= earlierDate);
  });
  const kept = before.support.every((item) =>
    after.support.some((other) => canonicalize({ ...other }) === canonicalize({ ...item })),
  );
  return later && kept;
}

/** The amendment that the plan waits for, if it does. */
export const openAmendment = (plan: Plan) =>
  plan.status === 'paused' && !plan.pause ? plan.amendments.at(-1) : undefined;
