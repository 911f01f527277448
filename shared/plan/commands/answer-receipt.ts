import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { text } from '../content.ts';
import { receiptAnswered } from '../events/receipt-answered.ts';

/** The employee acknowledges receipt of the plan, which is not agreement, or declines to. */
export const answerReceipt = defineCommand({
  type: 'answer_receipt',
  version: 1,
  title: 'Acknowledge receipt',
  who: ['employee'],
  when: ['shared', 'active', 'paused'],
  yields: ['receipt_answered'],
  data: z.object({ state: z.enum(['acknowledged', 'declined']), contentHash: z.string(), statement: text }),
  decide: (plan, data, { now }) => {
    if (data.contentHash !== plan.sharing?.contentHash)
      return refuse('other_version', 'The plan changed since you opened it. Read the new version first.');
    if (plan.acknowledgement)
      return refuse('answered_already', 'Your answer is already on the record. You can still add your view.');
    return accept(receiptAnswered.make(now.today, data));
  },
});
