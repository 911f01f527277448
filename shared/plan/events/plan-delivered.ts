import { defineEvent, markOf } from '../event.ts';

/** The shared plan was handed over on paper before a witness, for somebody without an account. */
export const planDelivered = defineEvent<{ witness: string }>({
  type: 'plan_delivered',
  version: 1,
  audience: 'all',
  title: 'Handed over on paper',
  evolve: (plan, event) => ({ ...plan, delivery: { ...markOf(event), witness: event.data.witness } }),
});
