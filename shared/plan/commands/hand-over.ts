import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { id, written } from '../content.ts';
import { managerChanged } from '../events/manager-changed.ts';
import { PIP_AND_LIGHTER } from '../kinds.ts';

/** HR gives the plan to another manager. */
export const handOver = defineCommand({
  type: 'hand_over',
  version: 1,
  title: 'Hand over to another manager',
  who: ['hr'],
  when: ['draft', 'in_review', 'approved', 'shared', 'active', 'paused', 'evaluating'],
  kinds: PIP_AND_LIGHTER,
  yields: ['manager_changed'],
  data: z.object({ managerId: id, reason: written }),
  decide: (plan, { managerId, reason }, { actor, now }) => {
    if (managerId === plan.subjectId) return refuse('own_plan', 'Nobody manages a plan that is about them.');
    if (managerId === plan.managerId) return refuse('same_manager', 'That person already manages this plan.');
    if (managerId === actor.personId)
      return refuse(
        'own_decision',
        'You would then decide on a plan that you manage. Ask a colleague in HR.',
      );
    return accept(managerChanged.make(now.today, { from: plan.managerId, to: managerId, reason }));
  },
});
