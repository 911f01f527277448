import * as z from 'zod/mini';
import { accept, defineCommand } from '../command.ts';
import { id, written } from '../content.ts';
import { commentAdded } from '../events/comment-added.ts';

/**
 * HR, manager and whom HR invited talk about a part of the plan; the employee does not see it, but it may have to be
 * disclosed.
 */
export const comment = defineCommand({
  type: 'comment',
  version: 1,
  title: 'Comment',
  who: ['manager', 'hr', 'collaborator'],
  when: ['draft', 'in_review', 'approved'],
  yields: ['comment_added'],
  data: z.object({ part: id, text: written }),
  decide: (_, data, { commandId, now }) => accept(commentAdded.make(now.today, { id: commandId, ...data })),
});
