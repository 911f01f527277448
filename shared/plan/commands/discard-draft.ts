import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { draftDiscarded } from '../events/draft-discarded.ts';
import { PIP_AND_LIGHTER } from '../kinds.ts';

/** Throws a draft away that was never shared. What was typed is gone; that it existed stays. */
export const discardDraft = defineCommand({
  type: 'discard_draft',
  version: 1,
  title: 'Discard the draft',
  who: ['manager'],
  when: ['draft'],
  kinds: PIP_AND_LIGHTER,
  yields: ['draft_discarded'],
  data: z.object({}),
  decide: (plan, _, { now }) =>
    plan.sharing
      ? refuse(
          'shared_already',
          'This plan was shared with the employee. Only HR can withdraw it, with a reason.',
        )
      : accept(draftDiscarded.make(now.today, {})),
});
