import { type Day, earlier } from './dates.ts';
import type { Plan } from './state.ts';

export interface Due {
  /** The earliest day on which something of the employer's is due, if anything is. */
  nextOn: Day | null;
  nextCheckInOn: Day | null;
  overdueCheckIns: number;
  overdueSupport: number;
}

/** What the employer owes on this plan: check-ins and promised support. Nothing is due unless the plan runs. */
export function due(plan: Plan, today: Day): Due {
  if (plan.status !== 'active')
    return { nextOn: null, nextCheckInOn: null, overdueCheckIns: 0, overdueSupport: 0 };
  const checkIns = plan.checkIns
    .filter((one) => one.state === 'due')
    .map((one) => one.dueOn)
    .sort();
  const support = (plan.content?.support ?? [])
    .filter(({ id, dueOn }) => plan.support[id]?.state === 'promised' && dueOn !== null)
    .map(({ dueOn }) => dueOn as Day)
    .sort();
  const firsts = [checkIns[0], support[0]].filter((on) => on !== undefined);
  return {
    nextOn: firsts.length > 0 ? firsts.reduce(earlier) : null,
    nextCheckInOn: checkIns[0] ?? null,
    overdueCheckIns: checkIns.filter((on) => on < today).length,
    overdueSupport: support.filter((on) => on < today).length,
  };
}
