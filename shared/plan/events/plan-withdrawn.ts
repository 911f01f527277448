import { defineEvent, markOf } from '../event.ts';

export const planWithdrawn = defineEvent<{ reason: string }>({
  type: 'plan_withdrawn',
  version: 1,
  audience: 'all',
  title: 'Withdrawn',
  evolve: (plan, event) => ({
    ...plan,
    status: 'closed',
    outcome: { ...markOf(event), outcome: 'withdrawn', reason: event.data.reason, followUpOn: null },
  }),
});
