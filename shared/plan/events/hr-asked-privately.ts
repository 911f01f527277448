import { defineEvent, markOf, type PlanEvent } from '../event.ts';
import type { Plan } from '../state.ts';

const asked = {
  type: 'hr_asked_privately',
  title: 'Employee asked to talk to HR',
  evolve: (plan: Plan, event: PlanEvent<{ id: string }>): Plan => ({
    ...plan,
    privateRequests: [...plan.privateRequests, { ...markOf(event), ...event.data }],
  }),
};

/** The employee asked HR to get in touch: "something affects me". No reason is asked; the manager does not see it. */
export const hrAskedPrivately = defineEvent<{ id: string }>({
  ...asked,
  version: 2,
  audience: 'hr_and_employee',
});

/** The same from before the two had a chain of their own. */
export const hrAskedPrivatelyBefore = defineEvent<{ id: string }>({ ...asked, version: 1, audience: 'hr' });
