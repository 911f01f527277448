import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { id } from '../content.ts';
import { requestTakenUp } from '../events/request-taken-up.ts';
import { PIP_AND_LIGHTER } from '../kinds.ts';
import { openRequest } from '../private-line.ts';

/** HR has got in touch with the employee who asked for it. Nothing of what was said is asked or kept. */
export const takeUpRequest = defineCommand({
  type: 'take_up_request',
  version: 1,
  title: 'Take up the private request',
  who: ['hr'],
  when: ['draft', 'in_review', 'approved', 'shared', 'active', 'paused', 'evaluating', 'closed'],
  kinds: PIP_AND_LIGHTER,
  yields: ['request_taken_up'],
  data: z.object({ requestId: id }),
  decide: (plan, { requestId }, { now }) =>
    openRequest(plan)?.id === requestId
      ? accept(requestTakenUp.make(now.today, { id: requestId }))
      : refuse('taken_up', 'Somebody in HR has taken this up already. Look at the plan again.'),
});
