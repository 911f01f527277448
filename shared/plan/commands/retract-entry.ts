import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { id, written } from '../content.ts';
import { entryRetracted } from '../events/entry-retracted.ts';
import { PIP_AND_LIGHTER } from '../kinds.ts';

/** Takes an entry back. It stays on the record, marked, with the reason. */
export const retractEntry = defineCommand({
  type: 'retract_entry',
  version: 1,
  title: 'Take back',
  who: ['manager', 'hr', 'employee'],
  when: ['active', 'paused', 'evaluating'],
  kinds: PIP_AND_LIGHTER,
  yields: ['entry_retracted'],
  data: z.object({ entryId: id, reason: written }),
  decide: (plan, data, { actor, now }) => {
    const entry = plan.entries.find((one) => one.id === data.entryId);
    if (!entry) return refuse('no_such_entry', 'That entry is not on this plan.');
    if (entry.by !== actor.personId) return refuse('not_yours', 'Only who wrote an entry can take it back.');
    if (entry.retracted) return refuse('retracted_already', 'That entry was already taken back.');
    return accept(entryRetracted.make(now.today, data));
  },
});
