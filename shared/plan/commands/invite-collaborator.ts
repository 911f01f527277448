import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { id, written } from '../content.ts';
import { day } from '../dates.ts';
import { collaboratorInvited } from '../events/collaborator-invited.ts';
import { PLAN_KINDS } from '../kinds.ts';
import { isInvited } from '../roles.ts';

/**
 * HR lets somebody outside of HR, such as an employment lawyer, read this one plan and comment on it while it is reviewed.
 * They decide nothing, and it ends by itself.
 */
export const inviteCollaborator = defineCommand({
  type: 'invite_collaborator',
  version: 1,
  title: 'Invite somebody to this plan',
  who: ['hr'],
  when: ['draft', 'in_review', 'approved', 'shared', 'active', 'paused', 'evaluating', 'closed'],
  kinds: PLAN_KINDS,
  yields: ['collaborator_invited'],
  data: z.object({ personId: id, reason: written, until: day }),
  decide: (plan, data, { actor, now }) => {
    const { personId, until } = data;
    const led = [plan.managerId, ...plan.handOvers.map(({ from }) => from)];
    if (personId === plan.subjectId || led.includes(personId))
      return refuse(
        'party_to_it',
        'The plan’s employee and whoever leads or led it are never invited to it. Choose somebody apart from it.',
      );
    if (personId === actor.personId)
      return refuse('in_hr', 'You are HR to this plan and see it already. Choose somebody else.');
    if (until < now.today)
      return refuse('over_already', 'The invitation would be over already. Choose today or a later day.');
    if (isInvited(plan, personId, now.today))
      return refuse(
        'invited_already',
        'This person is invited already. To change the last day, end that invitation first.',
      );
    return accept(collaboratorInvited.make(now.today, data));
  },
});
