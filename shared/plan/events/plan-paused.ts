import type { Day } from '../dates.ts';
import { defineEvent, markOf } from '../event.ts';

interface Pause {
  from: Day;
  /** The expected last day of the pause, if it is known. */
  to: Day | null;
  noticeSentOn: Day | null;
}

/** The plan rests. Why is never stored. */
export const planPaused = defineEvent<Pause>({
  type: 'plan_paused',
  version: 1,
  audience: 'all',
  title: 'Paused',
  evolve: (plan, event) => ({ ...plan, status: 'paused', pause: { ...markOf(event), ...event.data } }),
});
