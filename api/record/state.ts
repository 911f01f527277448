import type { PlanEvent } from '@fairway/shared/plan/event.ts';
import { evolve } from '@fairway/shared/plan/evolve.ts';
import type { Plan } from '@fairway/shared/plan/state.ts';
import type { EventRow } from './events.ts';
import { type Heads, headsAfter, noHeads } from './heads.ts';

/** The two folds of a plan that the projection keeps: all of it, and what everybody on it may see once it is shared. */
export interface State {
  whole: Plan;
  employees: Plan | undefined;
  /** The employee has been given the plan at least once. */
  everShared: boolean;
  /** Where the chains end. */
  heads: Heads;
}

/** The state after one more event, recorded by this row. */
export function advance(state: State | undefined, event: PlanEvent, row: EventRow): State {
  const whole = evolve(state?.whole, event);
  return {
    whole,
    employees: event.audience === 'all' ? evolve(state?.employees, event) : state?.employees,
    everShared: state?.everShared === true || whole.sharing !== undefined,
    heads: headsAfter(state?.heads ?? noHeads, row),
  };
}
