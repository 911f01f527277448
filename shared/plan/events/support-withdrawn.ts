import { defineEvent, markOf } from '../event.ts';

/** A promise of support was taken back, with the reason: it stays in sight. */
export const supportWithdrawn = defineEvent<{ supportId: string; reason: string }>({
  type: 'support_withdrawn',
  version: 1,
  audience: 'all',
  title: 'Support withdrawn',
  evolve: (plan, event) => ({
    ...plan,
    support: {
      ...plan.support,
      [event.data.supportId]: { state: 'withdrawn', mark: markOf(event), note: event.data.reason },
    },
  }),
});
