import type { Day } from '../dates.ts';
import { defineEvent, type EventDefinition, markOf } from '../event.ts';
import type { AppealRight, Outcome } from '../state.ts';

interface ConfirmedV1 {
  outcome: Outcome;
  reason: string;
  followUpOn: Day | null;
}
interface Confirmed extends ConfirmedV1 {
  /** To whom the employee may appeal and until when, as promised with the outcome; null where there is no appeal. */
  appeal: AppealRight | null;
}

const evolve: EventDefinition<ConfirmedV1>['evolve'] = ({ proposal: _, ...plan }, event) => ({
  ...plan,
  status: 'closed',
  outcome: { ...markOf(event), ...event.data },
});
const same = {
  type: 'outcome_confirmed',
  audience: 'all',
  title: 'Outcome',
  evolve,
} as const;

/** HR confirmed the outcome: the plan is closed. Version 1 said nothing of an appeal. */
export const outcomeConfirmedV1 = defineEvent<ConfirmedV1>({ ...same, version: 1 });
export const outcomeConfirmed = defineEvent<Confirmed>({ ...same, version: 2 });
