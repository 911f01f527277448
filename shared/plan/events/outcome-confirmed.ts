import type { Day } from '../dates.ts';
import { defineEvent, markOf } from '../event.ts';
import type { Outcome } from '../state.ts';

interface Confirmed {
  outcome: Outcome;
  reason: string;
  followUpOn: Day | null;
}

/** HR confirmed the outcome: the plan is closed. */
export const outcomeConfirmed = defineEvent<Confirmed>({
  type: 'outcome_confirmed',
  version: 1,
  audience: 'all',
  title: 'Outcome',
  evolve: ({ proposal: _, ...plan }, event) => ({
    ...plan,
    status: 'closed',
    outcome: { ...markOf(event), ...event.data },
  }),
});
