import type { PlanEvent } from '@fairway/shared/plan/event.ts';
import { evolve } from '@fairway/shared/plan/evolve.ts';
import type { Plan } from '@fairway/shared/plan/state.ts';

/** The two folds of a plan that the projection keeps: all of it, and what everybody on it may see once it is shared. */
export interface State {
  whole: Plan;
  employees: Plan | undefined;
  /** When something was last recorded that the manager sees too: what HR alone sees must not show by its time. */
  changedAt: string;
  /** The employee has been given the plan at least once. */
  everShared: boolean;
}

/** The state after one more event. */
export function advance(state: State | undefined, event: PlanEvent): State {
  const whole = evolve(state?.whole, event);
  return {
    whole,
    employees: event.audience === 'all' ? evolve(state?.employees, event) : state?.employees,
    changedAt: state && event.audience === 'hr' ? state.changedAt : event.recordedAt,
    everShared: state?.everShared === true || whole.sharing !== undefined,
  };
}
