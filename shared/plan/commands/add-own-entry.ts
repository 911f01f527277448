import * as z from 'zod/mini';
import { accept, defineCommand } from '../command.ts';
import { written } from '../content.ts';
import { day } from '../dates.ts';
import { ownEntryAdded } from '../events/own-entry-added.ts';
import { PIP_AND_LIGHTER } from '../kinds.ts';

/** The employee reports on progress in their own words. */
export const addOwnEntry = defineCommand({
  type: 'add_own_entry',
  version: 1,
  title: 'Add your own entry',
  who: ['employee'],
  when: ['active', 'paused', 'evaluating'],
  kinds: PIP_AND_LIGHTER,
  yields: ['own_entry_added'],
  data: z.object({ text: written, happenedOn: day }),
  decide: (_, data, { commandId }) =>
    accept(ownEntryAdded.make(data.happenedOn, { id: commandId, text: data.text })),
});
