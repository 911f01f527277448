import { defineEvent, markOf } from '../event.ts';

/** The amendment was handed over before a witness; after time to read it takes effect without an answer. */
export const amendmentDelivered = defineEvent<{ amendmentId: string; witness: string }>({
  type: 'amendment_delivered',
  version: 1,
  audience: 'all',
  title: 'Amendment handed over',
  evolve: (plan, event) => {
    const delivery = { ...markOf(event), witness: event.data.witness };
    return {
      ...plan,
      amendments: plan.amendments.map((one) =>
        one.id === event.data.amendmentId ? { ...one, delivery } : one,
      ),
    };
  },
});
