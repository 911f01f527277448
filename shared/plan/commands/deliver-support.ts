import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { id, text } from '../content.ts';
import { day } from '../dates.ts';
import { supportDelivered } from '../events/support-delivered.ts';

export const deliverSupport = defineCommand({
  type: 'deliver_support',
  version: 1,
  title: 'Support was given',
  who: ['manager', 'hr'],
  when: ['shared', 'active', 'paused', 'evaluating'],
  yields: ['support_delivered'],
  data: z.object({ supportId: id, happenedOn: day, note: text }),
  decide: (plan, { supportId, happenedOn, note }) =>
    plan.support[supportId]?.state === 'promised'
      ? accept(supportDelivered.make(happenedOn, { supportId, note }))
      : refuse('not_promised', 'That support is not open any more.'),
});
