import { defineEvent, markOf } from '../event.ts';
import type { Triage } from '../triage.ts';

/** The answers to "Is a plan the right tool?", what was recommended, and what the person chose and why. */
export const triageRecorded = defineEvent<Triage>({
  type: 'triage_recorded',
  version: 1,
  audience: 'hr_and_manager',
  title: 'Right tool considered',
  evolve: (plan, event) => {
    const triaged = { ...plan, triage: event.data };
    if (event.data.choice === 'pip') return triaged;
    const outcome = {
      ...markOf(event),
      outcome: 'other_tool' as const,
      reason: event.data.reason,
      followUpOn: null,
    };
    return { ...triaged, status: 'closed', outcome };
  },
});
