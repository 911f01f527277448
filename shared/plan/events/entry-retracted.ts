import { defineEvent, markOf } from '../event.ts';

/** An entry was taken back by who wrote it; it stays on the record, struck through. */
export const entryRetracted = defineEvent<{ entryId: string; reason: string }>({
  type: 'entry_retracted',
  version: 1,
  audience: 'all',
  title: 'Entry retracted',
  evolve: (plan, event) => {
    const { entryId, reason } = event.data;
    return {
      ...plan,
      entries: plan.entries.map((entry) =>
        entry.id === entryId ? { ...entry, retracted: { ...markOf(event), reason } } : entry,
      ),
      checkIns: plan.checkIns.map((one) => {
        if (one.entryId !== entryId) return one;
        const { entryId: _, ...due } = one;
        return { ...due, state: 'due' };
      }),
    };
  },
});
