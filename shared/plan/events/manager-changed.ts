import { defineEvent, markOf } from '../event.ts';

/** HR handed the plan to another manager: what is owed stays in sight. */
export const managerChanged = defineEvent<{ from: string; to: string; reason: string }>({
  type: 'manager_changed',
  version: 1,
  audience: 'all',
  title: 'Handed over to another manager',
  evolve: (plan, event) => ({
    ...plan,
    managerId: event.data.to,
    handOvers: [...plan.handOvers, { ...markOf(event), ...event.data }],
  }),
});
