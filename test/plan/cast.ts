import type { Actor } from '@fairway/shared/plan/roles.ts';

const person = (personId: string, roles: Actor['roles'], more: Partial<Actor> = {}): Actor => ({
  personId,
  roles,
  managesSubject: false,
  managesAbove: false,
  ...more,
});
/** Everybody who may meet a plan about `employee`, who is in HR as well. */
export const CAST = {
  manager: person('manager', ['manager'], { managesSubject: true }),
  successor: person('successor', ['manager']),
  hr: person('hr', ['hr']),
  hr2: person('hr2', ['hr', 'administrator']),
  hr3: person('hr3', ['hr']),
  employee: person('employee', ['employee', 'hr']),
  /** In HR, and the manager of the employee's manager, or the manager on record where another leads the plan. */
  hrAbove: person('hrAbove', ['hr'], { managesAbove: true }),
  hrLine: person('hrLine', ['hr'], { managesSubject: true }),
  /** In HR for other departments than the employee's. */
  hrElsewhere: person('hrElsewhere', ['hr'], { outsideUnits: true }),
  above: person('above', ['manager'], { managesAbove: true }),
  /** Outside of HR; now and then HR invites them to the plan. */
  counsel: person('counsel', ['employee']),
  stranger: person('stranger', ['manager', 'administrator']),
};
export const ACTORS = Object.values(CAST);
