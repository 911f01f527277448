import { defineEvent, markOf, type PlanEvent } from '../event.ts';
import type { Plan } from '../state.ts';

const changed = {
  type: 'manager_changed',
  audience: 'all',
  title: 'Handed over to another manager',
  evolve: (plan: Plan, event: PlanEvent<{ from: string; to: string; reason?: string }>): Plan => ({
    ...plan,
    managerId: event.data.to,
    handOvers: [...plan.handOvers, { ...markOf(event), reason: '', ...event.data }],
  }),
} as const;

/** HR handed the plan to another manager: what is owed stays in sight. */
export const managerChanged = defineEvent<{ from: string; to: string; reason: string }>({
  ...changed,
  version: 1,
});

/** The same before the plan was shared: why is not for the employee, and stands in an event of its own. */
export const managerChangedBeforeSharing = defineEvent<{ from: string; to: string }>({
  ...changed,
  version: 2,
});
