import { defineEvent } from '../event.ts';

/** The time to read a handed-over amendment is over: the plan runs on. */
export const amendmentInEffect = defineEvent<{ amendmentId: string }>({
  type: 'amendment_in_effect',
  version: 1,
  audience: 'all',
  title: 'Amendment in effect',
  evolve: (plan) => ({ ...plan, status: 'active' }),
});
