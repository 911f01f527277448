import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { lastDay } from '../content.ts';
import { day, later } from '../dates.ts';
import { planLaunched } from '../events/plan-launched.ts';
import { checkInDays } from '../schedule.ts';

/** Records the launch meeting. The period counts from the later of the meeting and the sharing. */
export const launch = defineCommand({
  type: 'launch',
  version: 1,
  title: 'Record the launch meeting',
  who: ['manager', 'hr'],
  when: ['shared'],
  yields: ['plan_launched'],
  data: z.object({ happenedOn: day }),
  decide: (plan, { happenedOn }, { now }) => {
    if (!plan.content || !plan.sharing)
      return refuse('not_shared', 'Share the plan with the employee first.');
    if (happenedOn < plan.sharing.on)
      return refuse(
        'before_sharing',
        `The plan was shared on ${plan.sharing.on}; the launch cannot be earlier.`,
      );
    const startsOn = later(happenedOn, plan.sharing.on);
    const endsOn = lastDay(startsOn, plan.content.length.days);
    const days = checkInDays(startsOn, endsOn, plan.content.cadence, now.policy.calendar);
    const checkIns = days.map((dueOn, index) => ({ id: `check-in-${index + 1}`, dueOn }));
    return accept(planLaunched.make(happenedOn, { heldOn: happenedOn, startsOn, endsOn, checkIns }));
  },
});
