import { type Day, earlier } from './dates.ts';
import type { Lighter } from './lighter.ts';
import type { Plan } from './state.ts';

export interface Due {
  /** The earliest day on which something of the employer's is due, if anything is. */
  nextOn: Day | null;
  nextCheckInOn: Day | null;
  overdueCheckIns: number;
  overdueSupport: number;
}

/** Days on which the employer owes something, each list in order, and the earliest of all. */
export interface DueDays {
  checkIns: Day[];
  support: Day[];
  nextOn: Day | null;
}

/** When check-ins and promised support are due. Nothing is due unless the plan runs. */
export function dueDays(plan: Plan): DueDays {
  if (plan.status !== 'active') return { checkIns: [], support: [], nextOn: null };
  if (plan.lighter) return { checkIns: [], support: [], nextOn: nextInLighter(plan, plan.lighter) };
  const checkIns = plan.checkIns
    .filter((one) => one.state === 'due')
    .map((one) => one.dueOn)
    .sort();
  const support = (plan.content?.support ?? [])
    .filter(({ id, dueOn }) => plan.support[id]?.state === 'promised' && dueOn !== null)
    .map(({ dueOn }) => dueOn as Day)
    .sort();
  const firsts = [checkIns[0], support[0]].filter((on) => on !== undefined);
  return { checkIns, support, nextOn: firsts.length > 0 ? firsts.reduce(earlier) : null };
}

/** The next open task of a lighter plan, whoever does it, or the day on which the two look back. */
const nextInLighter = ({ tasksDone }: Plan, { tasks, endsOn }: Lighter): Day =>
  tasks
    .filter(({ id }) => !tasksDone[id])
    .map(({ dueOn }) => dueOn)
    .reduce(earlier, endsOn);

/** What the employer owes on this plan, as of a day. */
export function due(plan: Plan, today: Day): Due {
  const { checkIns, support, nextOn } = dueDays(plan);
  return {
    nextOn,
    nextCheckInOn: checkIns[0] ?? null,
    overdueCheckIns: checkIns.filter((on) => on < today).length,
    overdueSupport: support.filter((on) => on < today).length,
  };
}
