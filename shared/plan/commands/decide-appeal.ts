import * as z from 'zod/mini';
import { decidedBefore } from '../appeal.ts';
import { accept, defineCommand, refuse } from '../command.ts';
import { written } from '../content.ts';
import { appealDecided } from '../events/appeal-decided.ts';

/** Somebody in HR who neither managed nor approved the plan nor confirmed its outcome decides the appeal. */
export const decideAppeal = defineCommand({
  type: 'decide_appeal',
  version: 1,
  title: 'Decide the appeal',
  who: ['hr'],
  when: ['closed'],
  yields: ['appeal_decided'],
  data: z.object({ upheld: z.boolean(), reason: written }),
  decide: (plan, data, { actor, now }) => {
    if (!plan.appeal) return refuse('no_appeal', 'There is no appeal on this plan.');
    if (plan.appeal.decision) return refuse('decided_already', 'This appeal was already decided.');
    if (decidedBefore(plan, actor.personId))
      return refuse(
        'own_decision',
        'You decided on this plan before. A colleague in HR has to look at the appeal.',
      );
    return accept(appealDecided.make(now.today, data));
  },
});
