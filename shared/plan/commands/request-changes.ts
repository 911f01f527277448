import * as z from 'zod/mini';
import { accept, defineCommand } from '../command.ts';
import { written } from '../content.ts';
import { changesRequested } from '../events/changes-requested.ts';
import { FROM_PAPER } from '../imported.ts';

export const requestChanges = defineCommand({
  type: 'request_changes',
  version: 1,
  title: 'Ask for changes',
  who: ['hr'],
  when: ['in_review', 'approved'],
  yields: ['changes_requested'],
  data: z.object({ reason: written }),
  decide: (plan, data, { now }) =>
    plan.imported ? FROM_PAPER : accept(changesRequested.make(now.today, data)),
});
