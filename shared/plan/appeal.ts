import type { Now } from './command.ts';
import { ADVERSE } from './outcomes.ts';
import type { AppealRight, Plan } from './state.ts';
import { addOwnDays } from './working-time.ts';

/** The appeal that comes with an outcome confirmed today, by the organisation's rules; null where it is not adverse. */
export const appealRight = (
  outcome: string,
  now: Pick<Now, 'today' | 'policy' | 'partTimeShare'>,
): AppealRight | null =>
  ADVERSE.includes(outcome)
    ? { to: now.policy.appealTo, until: addOwnDays(now.today, now.policy.appealDays, now) }
    : null;

/** Whether somebody has approved or closed this plan: an appeal is not theirs to decide. */
export const decidedBefore = (plan: Plan, personId: string): boolean =>
  [plan.approval?.by, plan.outcome?.by].includes(personId);
