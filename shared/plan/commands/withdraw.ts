import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { written } from '../content.ts';
import { planWithdrawn } from '../events/plan-withdrawn.ts';
import { PLAN_KINDS } from '../kinds.ts';

/** Ends a plan that should not go on. Once it was shared, only HR can. */
export const withdraw = defineCommand({
  type: 'withdraw',
  version: 1,
  title: 'Withdraw the plan',
  who: ['manager', 'hr'],
  when: ['draft', 'in_review', 'approved', 'shared', 'active', 'paused', 'evaluating'],
  kinds: PLAN_KINDS,
  yields: ['plan_withdrawn'],
  data: z.object({ reason: written }),
  decide: (plan, data, { relation, now }) =>
    plan.sharing && relation !== 'hr'
      ? refuse('hr_only', 'This plan was shared with the employee. Only HR can withdraw it.')
      : accept(planWithdrawn.make(now.today, data)),
});
