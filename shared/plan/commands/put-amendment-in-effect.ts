import * as z from 'zod/mini';
import { openAmendment, restOver } from '../amendment.ts';
import { accept, defineCommand, refuse } from '../command.ts';
import { amendmentInEffect } from '../events/amendment-in-effect.ts';
import { readBy } from '../working-time.ts';

/** After a handed-over amendment could be read, the plan runs on without an answer. */
export const putAmendmentInEffect = defineCommand({
  type: 'put_amendment_in_effect',
  version: 1,
  title: 'Go on under the amendment',
  who: ['manager', 'hr'],
  when: ['paused'],
  yields: ['amendment_in_effect', 'plan_resumed'],
  data: z.object({}),
  decide: (plan, _, { now }) => {
    const open = openAmendment(plan);
    if (!open?.delivery)
      return refuse('not_delivered', 'Hand the amendment over first, and record it with a witness.');
    const until = readBy(open.delivery.on, now);
    if (now.today < until) return refuse('time_to_read', `The employee has until ${until} to read it.`);
    return accept(amendmentInEffect.make(now.today, { amendmentId: open.id }), ...restOver(plan, open, now));
  },
});
