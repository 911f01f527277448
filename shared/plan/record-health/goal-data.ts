import { addedOn } from '../changes.ts';
import { count, type HealthRule } from './finding.ts';

/** Goals that no check-in says anything about, once there was a check-in to say it at since they stand in the plan. */
export const goalData: HealthRule = (plan, { today }) => {
  const talks = plan.checkIns.filter((one) => one.state !== 'due' || one.dueOn < today);
  const seen = new Set(
    plan.entries.flatMap((entry) =>
      entry.kind === 'check_in' && !entry.retracted ? entry.goals.map(({ goalId }) => goalId) : [],
    ),
  );
  const bare = (plan.content?.goals ?? []).filter(({ id }) => {
    const since = addedOn(plan, id) ?? '';
    return !seen.has(id) && talks.some(({ dueOn }) => dueOn > since);
  }).length;
  return bare === 0
    ? []
    : [
        {
          code: 'goals_without_data',
          reason: `${count(bare, 'goal')} without any value or status from a check-in.`,
          fix: 'Take the goal up in the next check-in, with its figure.',
        },
      ];
};
