import { defineEvent, markOf } from '../event.ts';

/** The employee's own report on progress. */
export const ownEntryAdded = defineEvent<{ id: string; text: string }>({
  type: 'own_entry_added',
  version: 1,
  audience: 'all',
  title: 'Employee’s entry',
  evolve: (plan, event) => ({
    ...plan,
    entries: [...plan.entries, { kind: 'own_entry', ...markOf(event), ...event.data, answers: [] }],
  }),
});
