import { count, type HealthRule } from './finding.ts';

/** Goals that no check-in says anything about, once there was a check-in to say it at. */
export const goalData: HealthRule = (plan, { today }) => {
  const talked = plan.checkIns.some((one) => one.state !== 'due' || one.dueOn < today);
  if (!talked) return [];
  const seen = new Set(
    plan.entries.flatMap((entry) =>
      entry.kind === 'check_in' && !entry.retracted ? entry.goals.map(({ goalId }) => goalId) : [],
    ),
  );
  const bare = (plan.content?.goals ?? []).filter(({ id }) => !seen.has(id)).length;
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
