import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { text, written } from '../content.ts';
import { day } from '../dates.ts';
import { receiptAnswered } from '../events/receipt-answered.ts';
import { readBy } from '../working-time.ts';

/** Records, with a witness, that the employee did not acknowledge receipt after having had time to read. */
export const recordRefusal = defineCommand({
  type: 'record_refusal',
  version: 1,
  title: 'Record that receipt was declined',
  who: ['manager', 'hr'],
  when: ['shared', 'active', 'paused'],
  yields: ['receipt_answered'],
  data: z.object({ witness: written, words: text, happenedOn: day }),
  decide: (plan, data, { now }) => {
    if (!plan.sharing) return refuse('not_shared', 'Share the plan with the employee first.');
    if (plan.acknowledgement) return refuse('answered_already', 'The employee has already answered.');
    const until = readBy(plan.sharing.on, now);
    if (data.happenedOn < until)
      return refuse(
        'time_to_read',
        `The employee has until ${until} to read the plan. Record a refusal from then on.`,
      );
    return accept(
      receiptAnswered.make(data.happenedOn, {
        state: 'declined',
        contentHash: plan.sharing.contentHash,
        statement: data.words,
        witness: data.witness,
      }),
    );
  },
});
