import { defineEvent, markOf } from '../event.ts';

export const supportDelivered = defineEvent<{ supportId: string; note: string }>({
  type: 'support_delivered',
  version: 1,
  audience: 'all',
  title: 'Support given',
  evolve: (plan, event) => ({
    ...plan,
    support: {
      ...plan.support,
      [event.data.supportId]: { state: 'delivered', mark: markOf(event), note: event.data.note },
    },
  }),
});
