import { defineEvent, markOf } from '../event.ts';

/** HR looked at whether the timing is safe. What was seen is never stored. */
export const timingLookedAt = defineEvent<Record<string, never>>({
  type: 'timing_looked_at',
  version: 1,
  audience: 'hr',
  title: 'HR looked at the timing',
  evolve: (plan, event) => ({ ...plan, timingLookedAt: markOf(event) }),
});
