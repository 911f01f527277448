import * as z from 'zod/mini';
import { accept, defineCommand } from '../command.ts';
import { written } from '../content.ts';
import { changesRequested } from '../events/changes-requested.ts';
import { draftReopened } from '../events/draft-reopened.ts';

/** Takes an approved or shared plan back to the draft, for instance to take up the employee's view. */
export const reopenDraft = defineCommand({
  type: 'reopen_draft',
  version: 1,
  title: 'Take back to change it',
  who: ['manager', 'hr'],
  when: ['approved', 'shared'],
  yields: ['changes_requested', 'draft_reopened'],
  data: z.object({ reason: written }),
  // Before the plan was shared, why it goes back is between manager and HR.
  decide: (plan, data, { now }) =>
    accept((plan.status === 'shared' ? draftReopened : changesRequested).make(now.today, data)),
});
