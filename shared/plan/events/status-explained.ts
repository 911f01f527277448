import { defineEvent } from '../event.ts';

/** The sentence that a status note lacked. */
export const statusExplained = defineEvent<{ entryId: string; reason: string }>({
  type: 'status_explained',
  version: 1,
  audience: 'all',
  title: 'Reason given for a status note',
  evolve: (plan, { data }) => ({
    ...plan,
    entries: plan.entries.map((entry) =>
      entry.id === data.entryId && entry.kind === 'status_note' ? { ...entry, reason: data.reason } : entry,
    ),
  }),
});
