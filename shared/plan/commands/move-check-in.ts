import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { id, written } from '../content.ts';
import { day } from '../dates.ts';
import { checkInMoved } from '../events/check-in-moved.ts';

export const moveCheckIn = defineCommand({
  type: 'move_check_in',
  version: 1,
  title: 'Move a check-in',
  who: ['manager', 'hr'],
  when: ['active'],
  yields: ['check_in_moved'],
  data: z.object({ checkInId: id, to: day, reason: written }),
  decide: (plan, { checkInId, to, reason }, { now }) => {
    const scheduled = plan.checkIns.find((one) => one.id === checkInId);
    if (scheduled?.state !== 'due') return refuse('not_due', 'That check-in is not due any more.');
    if (to === scheduled.dueOn)
      return refuse('same_day', 'It is already due on that day. Choose another one.');
    if (plan.launch && (to < plan.launch.startsOn || to > plan.launch.endsOn))
      return refuse('outside_plan', `Choose a day of the plan, up to ${plan.launch.endsOn}.`);
    return accept(checkInMoved.make(now.today, { checkInId, from: scheduled.dueOn, to, reason }));
  },
});
