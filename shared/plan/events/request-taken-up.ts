import { defineEvent, markOf } from '../event.ts';

/** HR took up the employee's private request. What the two talked about is never stored: HR looked, on this day. */
export const requestTakenUp = defineEvent<{ id: string }>({
  type: 'request_taken_up',
  version: 1,
  audience: 'hr_and_employee',
  title: 'HR took up the request',
  evolve: (plan, event) => ({
    ...plan,
    privateRequests: plan.privateRequests.map((one) =>
      one.id === event.data.id ? { ...one, takenUp: markOf(event) } : one,
    ),
  }),
});
