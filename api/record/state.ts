import type { PlanEvent } from '@fairway/shared/plan/event.ts';
import { evolve } from '@fairway/shared/plan/evolve.ts';
import type { Plan } from '@fairway/shared/plan/state.ts';
import { seesEvent } from '@fairway/shared/plan/view.ts';

/** The two folds of a plan that the projection keeps: all of it, and what its employee may see once it is shared. */
export interface State {
  whole: Plan;
  employees: Plan | undefined;
  /** The employee has been given the plan at least once. */
  everShared: boolean;
}

/** The state after one more event. */
export function advance(state: State | undefined, event: PlanEvent): State {
  const whole = evolve(state?.whole, event);
  const employee = { personId: whole.subjectId, roles: [], managesSubject: false, managesAbove: false };
  const theirs = seesEvent(whole, event, employee);
  return {
    whole,
    employees: theirs ? evolve(state?.employees, event) : state?.employees,
    everShared: state?.everShared === true || whole.sharing !== undefined,
  };
}
