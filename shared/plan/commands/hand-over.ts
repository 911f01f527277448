import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { id, written } from '../content.ts';
import { handOverExplained } from '../events/hand-over-explained.ts';
import { managerChanged, managerChangedBeforeSharing } from '../events/manager-changed.ts';
import { privateNotesKeptBack } from '../events/private-notes-kept-back.ts';
import { PIP_AND_LIGHTER } from '../kinds.ts';

/** HR gives the plan to another manager, and decides whether private notes and an unsent draft go along. */
export const handOver = defineCommand({
  type: 'hand_over',
  version: 1,
  title: 'Hand over to another manager',
  who: ['hr'],
  when: ['draft', 'in_review', 'approved', 'shared', 'active', 'paused', 'evaluating'],
  kinds: PIP_AND_LIGHTER,
  yields: ['manager_changed', 'hand_over_explained', 'private_notes_kept_back'],
  data: z.object({
    managerId: id,
    reason: written,
    /** Whether the private notes so far go along; they do where nothing is said. */
    notes: z.optional(z.enum(['pass', 'keep_back'])),
    /** Whether the draft that was not sent yet goes along; it is removed where nothing is said. */
    draft: z.optional(z.enum(['pass', 'remove'])),
  }),
  decide: (plan, { managerId, reason, notes }, { actor, now }) => {
    if (managerId === plan.subjectId) return refuse('own_plan', 'Nobody manages a plan that is about them.');
    if (managerId === plan.managerId) return refuse('same_manager', 'That person already manages this plan.');
    if (managerId === actor.personId)
      return refuse(
        'own_decision',
        'You would then decide on a plan that you manage. Ask a colleague in HR.',
      );
    const hands = { from: plan.managerId, to: managerId };
    const told = plan.sharing
      ? [managerChanged.make(now.today, { ...hands, reason })]
      : [managerChangedBeforeSharing.make(now.today, hands), handOverExplained.make(now.today, { reason })];
    return accept(...(notes === 'keep_back' ? [privateNotesKeptBack.make(now.today, {})] : []), ...told);
  },
});
