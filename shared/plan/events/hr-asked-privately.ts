import { defineEvent, markOf } from '../event.ts';

/** The employee asked HR to get in touch: "something affects me". No reason is asked; the manager does not see it. */
export const hrAskedPrivately = defineEvent<{ id: string }>({
  type: 'hr_asked_privately',
  version: 1,
  audience: 'hr',
  title: 'Employee asked to talk to HR',
  evolve: (plan, event) => ({
    ...plan,
    privateRequests: [...plan.privateRequests, { ...markOf(event), ...event.data }],
  }),
});
