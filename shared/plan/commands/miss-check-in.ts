import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { id, text } from '../content.ts';
import { checkInMissed } from '../events/check-in-missed.ts';

/** Records that a check-in did not happen and who did not come; it counts against whoever owed it. */
export const missCheckIn = defineCommand({
  type: 'miss_check_in',
  version: 1,
  title: 'Record a missed check-in',
  who: ['manager', 'hr', 'employee'],
  when: ['active', 'evaluating'],
  yields: ['check_in_missed'],
  data: z.object({ checkInId: id, by: z.enum(['manager', 'employee', 'both', 'absence']), note: text }),
  decide: (plan, data, { now }) => {
    const scheduled = plan.checkIns.find((one) => one.id === data.checkInId);
    if (scheduled?.state !== 'due') return refuse('not_due', 'That check-in is not due any more.');
    if (scheduled.dueOn > now.today)
      return refuse('not_yet', `That check-in is due on ${scheduled.dueOn}. Move it if it cannot be held.`);
    return accept(checkInMissed.make(now.today, data));
  },
});
