import type { Day } from '../dates.ts';
import { defineEvent, markOf } from '../event.ts';
import type { Outcome } from '../state.ts';

interface Proposal {
  outcome: Outcome;
  reason: string;
  followUpOn: Day | null;
  /** The new last day, for an extension. */
  newEnd: Day | null;
}

/** The manager proposes how the plan ends; the employee learns of it when HR has confirmed. */
export const outcomeProposed = defineEvent<Proposal>({
  type: 'outcome_proposed',
  version: 1,
  audience: 'hr_and_manager',
  title: 'Outcome proposed',
  evolve: ({ proposalReturned: _, ...plan }, event) => ({
    ...plan,
    proposal: { ...markOf(event), ...event.data },
  }),
});
