import type { Content, Goal } from '@fairway/shared/plan/content.ts';
import { addDays } from '@fairway/shared/plan/dates.ts';

const withTarget = (goal: Goal, target: number): Goal =>
  goal.measure.kind === 'number' ? { ...goal, measure: { ...goal.measure, target } } : goal;

function withGoal(content: Content, concernId: string): Content {
  const [first] = content.goals;
  if (!first) return content;
  const id = `goal-${content.goals.length}-${concernId}`;
  return {
    ...content,
    goals: [...content.goals, { ...first, id, concernIds: [concernId] }],
    support: content.support.map((item, at) =>
      at === 0 ? { ...item, goalIds: [...item.goalIds, id] } : item,
    ),
  };
}

function withConcern(content: Content): Content {
  const [first] = content.concerns;
  if (!first) return content;
  const id = `concern-${content.concerns.length}`;
  return withGoal({ ...content, concerns: [...content.concerns, { ...first, id }] }, id);
}

/** Without its last goal, and without the concerns that only this goal answered. */
function withoutGoal(content: Content): Content {
  const goals = content.goals.slice(0, -1);
  const answered = new Set(goals.flatMap(({ concernIds }) => concernIds));
  return { ...content, goals, concerns: content.concerns.filter(({ id }) => answered.has(id)) };
}

/** Takes a goal out where one was added before. */
const takeOutOr =
  (add: (content: Content) => Content) =>
  (content: Content): Content =>
    content.goals.length > 1 ? withoutGoal(content) : add(content);

const EDITS: readonly ((content: Content, today: string) => Content)[] = [
  (content) => ({
    ...content,
    support: [
      ...content.support,
      { ...content.support[0]!, id: content.support.length > 1 ? `more-${content.support.length}` : 'more' },
    ],
  }),
  (content) => ({
    ...content,
    goals: content.goals.map((goal) => withTarget(goal, 90 + content.goals.length)),
  }),
  takeOutOr(withConcern),
  takeOutOr(withConcern),
  takeOutOr((content) => withGoal(content, content.concerns[0]?.id ?? '')),
  (content, today) => ({
    ...content,
    concerns: content.concerns.map((concern) => ({
      ...concern,
      evidence: [...concern.evidence, { id: `e-${today}`, on: today, text: 'Late.', source: '', impact: '' }],
    })),
  }),
  (content) => ({
    ...content,
    goals: content.goals.map((goal) => ({ ...goal, dueOn: goal.dueOn && addDays(goal.dueOn, 1) })),
  }),
  (content) => content,
  (content) => ({ ...content, length: { ...content.length, days: 90 } }),
];

/** What an amendment may make of a running plan's content, and now and then what it may not. */
export const amendedContent = (content: Content, today: string, variant: number): Content =>
  EDITS[variant % EDITS.length]?.(content, today) ?? content;
