import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { id } from '../content.ts';
import { collaborationEnded } from '../events/collaboration-ended.ts';
import { PLAN_KINDS } from '../kinds.ts';
import { isInvited } from '../roles.ts';

/** HR ends an invitation before its day: from the next request on the plan is closed to who was invited. */
export const endCollaboration = defineCommand({
  type: 'end_collaboration',
  version: 1,
  title: 'End an invitation to this plan',
  who: ['hr'],
  when: ['draft', 'in_review', 'approved', 'shared', 'active', 'paused', 'evaluating', 'closed'],
  kinds: PLAN_KINDS,
  yields: ['collaboration_ended'],
  data: z.object({ personId: id }),
  decide: (plan, { personId }, { now }) =>
    isInvited(plan, personId, now.today)
      ? accept(collaborationEnded.make(now.today, { personId }))
      : refuse('not_invited', 'This invitation is over already. Look at the plan again.'),
});
