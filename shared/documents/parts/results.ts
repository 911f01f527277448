import { type Evaluation, everyGoal, type Plan, WORDS } from '@fairway/shared/plan';
import { type Block, table } from '../model.ts';
import { capital, count, quantity, targetText, unitOf } from '../wording.ts';

/** The evaluation goal by goal: the locked measure, the value on the record, the result. */
export function results(
  plan: Pick<Plan, 'content' | 'amendments'> & { evaluation?: Evaluation | undefined },
): Block[] {
  const { evaluation } = plan;
  if (!evaluation) return [];
  const goals = new Map(everyGoal(plan).map((goal) => [goal.id, goal]));
  return [
    table(
      { Goal: 6, Target: 5, Reached: 2, Result: 2 },
      evaluation.goals.map(({ goalId, result, value }) => {
        const goal = goals.get(goalId);
        return [
          goal?.text ?? '',
          goal ? targetText(goal.measure) : '',
          quantity(value, unitOf(plan, goalId)),
          capital(WORDS[result]),
        ];
      }),
    ),
  ];
}

/** "1 of 2 check-ins was held"; nothing where nothing was owed. */
const share = (done: number, owed: number, thing: string, verb: string): string[] =>
  owed === 0 ? [] : [`${done} of ${thing} ${done === 1 ? 'was' : 'were'} ${verb}`];

/** What both sides owed and gave: "7 of 8 check-ins were held; 2 of 2 promises of support were kept." */
export function kept(plan: Plan): string {
  const talks = plan.checkIns.filter(({ missedBy }) => missedBy !== 'absence');
  const held = talks.filter(({ state }) => state === 'held').length;
  const promises = Object.values(plan.support);
  const given = promises.filter(({ state }) => state === 'delivered').length;
  const parts = [
    ...share(held, talks.length, count(talks.length, 'check-in'), 'held'),
    ...share(given, promises.length, `${count(promises.length, 'promise')} of support`, 'kept'),
  ];
  return parts.length > 0 ? `${parts.join('; ')}.` : '';
}
