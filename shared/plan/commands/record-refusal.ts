import { accept, defineCommand, refuse } from '../command.ts';
import { declinedSchema, tooSoon } from '../declined.ts';
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
  data: declinedSchema,
  decide: (plan, data, { now }) => {
    if (!plan.sharing) return refuse('not_shared', 'Share the plan with the employee first.');
    if (plan.acknowledgement) return refuse('answered_already', 'The employee has already answered.');
    const { contentHash, on } = plan.sharing;
    const { witness, words: statement, happenedOn } = data;
    return (
      tooSoon('plan', readBy(on, now), data) ??
      accept(receiptAnswered.make(happenedOn, { state: 'declined', contentHash, statement, witness }))
    );
  },
});
