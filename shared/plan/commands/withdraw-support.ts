import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { id, written } from '../content.ts';
import { supportWithdrawn } from '../events/support-withdrawn.ts';

export const withdrawSupport = defineCommand({
  type: 'withdraw_support',
  version: 1,
  title: 'Withdraw support',
  who: ['manager', 'hr'],
  when: ['shared', 'active', 'paused', 'evaluating'],
  yields: ['support_withdrawn'],
  data: z.object({ supportId: id, reason: written }),
  decide: (plan, data, { now }) =>
    plan.support[data.supportId]?.state === 'promised'
      ? accept(supportWithdrawn.make(now.today, data))
      : refuse('not_promised', 'That support is not open any more.'),
});
