import * as z from 'zod/mini';
import { openAmendment, restOver } from '../amendment.ts';
import { accept, defineCommand, refuse } from '../command.ts';
import { text } from '../content.ts';
import { amendmentAnswered } from '../events/amendment-answered.ts';

/** The employee acknowledges receipt of the amendment, which is not agreement, or declines to. */
export const answerAmendment = defineCommand({
  type: 'answer_amendment',
  version: 1,
  title: 'Acknowledge the amendment',
  who: ['employee'],
  when: ['paused'],
  yields: ['amendment_answered', 'plan_resumed'],
  data: z.object({ contentHash: z.string(), state: z.enum(['acknowledged', 'declined']), statement: text }),
  decide: (plan, { contentHash, ...answer }, { now }) => {
    const open = openAmendment(plan);
    if (!open) return refuse('no_amendment', 'No amendment waits for your answer.');
    if (open.contentHash !== contentHash)
      return refuse('other_version', 'The plan changed since you opened it. Read the new version first.');
    return accept(
      amendmentAnswered.make(now.today, { amendmentId: open.id, ...answer }),
      ...restOver(plan, open, now),
    );
  },
});
