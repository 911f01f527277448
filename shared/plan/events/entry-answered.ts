import { defineEvent, markOf } from '../event.ts';

export const entryAnswered = defineEvent<{ id: string; entryId: string; text: string }>({
  type: 'entry_answered',
  version: 1,
  audience: 'all',
  title: 'Answer to an entry',
  evolve: (plan, event) => {
    const { id, entryId, text } = event.data;
    const answer = { ...markOf(event), id, text };
    return {
      ...plan,
      entries: plan.entries.map((entry) =>
        entry.id === entryId ? { ...entry, answers: [...entry.answers, answer] } : entry,
      ),
    };
  },
});
