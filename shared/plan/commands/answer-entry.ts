import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { id, written } from '../content.ts';
import { entryAnswered } from '../events/entry-answered.ts';
import { PIP_AND_LIGHTER } from '../kinds.ts';

export const answerEntry = defineCommand({
  type: 'answer_entry',
  version: 1,
  title: 'Answer',
  who: ['employee', 'manager', 'hr'],
  when: ['active', 'paused', 'evaluating', 'closed'],
  kinds: PIP_AND_LIGHTER,
  yields: ['entry_answered'],
  data: z.object({ entryId: id, text: written }),
  decide: (plan, data, { commandId, now }) =>
    plan.entries.some((entry) => entry.id === data.entryId)
      ? accept(entryAnswered.make(now.today, { id: commandId, ...data }))
      : refuse('no_such_entry', 'That entry is not on this plan.'),
});
