import { defineEvent, markOf } from '../event.ts';

/** A companion or representative was offered for the meetings, and what the employee chose. */
export const companionOffered = defineEvent<{ accepted: boolean; name: string }>({
  type: 'companion_offered',
  version: 1,
  audience: 'all',
  title: 'Companion offered',
  evolve: (plan, event) => ({ ...plan, companion: { ...markOf(event), ...event.data } }),
});
