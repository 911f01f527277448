import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { written } from '../content.ts';
import { day } from '../dates.ts';
import { planDelivered } from '../events/plan-delivered.ts';

/** For somebody without an account: HR records that the plan was handed over on paper. */
export const deliverPlan = defineCommand({
  type: 'deliver_plan',
  version: 1,
  title: 'Record that the plan was handed over',
  who: ['hr'],
  when: ['shared', 'active'],
  yields: ['plan_delivered'],
  data: z.object({ witness: written, happenedOn: day }),
  decide: (plan, { witness, happenedOn }) => {
    if (plan.delivery)
      return refuse('delivered_already', 'It is already recorded that the plan was handed over.');
    if (plan.sharing && happenedOn < plan.sharing.on)
      return refuse('before_sharing', `The plan was shared on ${plan.sharing.on}.`);
    return accept(planDelivered.make(happenedOn, { witness }));
  },
});
