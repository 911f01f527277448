import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { id, written } from '../content.ts';
import { statusExplained } from '../events/status-explained.ts';
import { PIP_AND_LIGHTER } from '../kinds.ts';
import { AFTER_LAUNCH } from '../running.ts';

/** Writes the one sentence that a status note lacked. */
export const explainStatus = defineCommand({
  type: 'explain_status',
  version: 1,
  title: 'Say why',
  who: ['manager'],
  when: AFTER_LAUNCH,
  kinds: PIP_AND_LIGHTER,
  yields: ['status_explained'],
  data: z.object({ entryId: id, reason: written }),
  decide: (plan, data, { actor, now }) => {
    const entry = plan.entries.find((one) => one.id === data.entryId);
    if (entry?.kind !== 'status_note')
      return refuse('no_such_entry', 'That status note is not on this plan.');
    if (entry.by !== actor.personId) return refuse('not_yours', 'Only who wrote the note can say why.');
    if (entry.reason !== '') return refuse('explained_already', 'A reason is already on the record.');
    return accept(statusExplained.make(now.today, data));
  },
});
