import * as z from 'zod/mini';
import { accept, defineCommand } from '../command.ts';
import { written } from '../content.ts';
import { draftReopened } from '../events/draft-reopened.ts';

/** Takes an approved or shared plan back to the draft, for instance to take up the employee's view. */
export const reopenDraft = defineCommand({
  type: 'reopen_draft',
  version: 1,
  title: 'Take back to change it',
  who: ['manager', 'hr'],
  when: ['approved', 'shared'],
  yields: ['draft_reopened'],
  data: z.object({ reason: written }),
  decide: (_, data, { now }) => accept(draftReopened.make(now.today, data)),
});
