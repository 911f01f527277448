import * as z from 'zod/mini';
import { accept, defineCommand } from '../command.ts';
import { written } from '../content.ts';
import { privateNoteAdded } from '../events/private-note-added.ts';
import { PLAN_KINDS } from '../kinds.ts';

/** A note that the employee does not see. It may have to be disclosed. */
export const addPrivateNote = defineCommand({
  type: 'add_private_note',
  version: 1,
  title: 'Add a private note',
  who: ['manager', 'hr'],
  when: ['draft', 'in_review', 'approved', 'shared', 'active', 'paused', 'evaluating', 'closed'],
  kinds: PLAN_KINDS,
  yields: ['private_note_added'],
  data: z.object({ text: written }),
  decide: (_, data, { commandId, now }) =>
    accept(privateNoteAdded.make(now.today, { id: commandId, ...data })),
});
