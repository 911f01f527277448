import { defineEvent, markOf } from '../event.ts';

/** The employee's response to evaluation or outcome. */
export const responseGiven = defineEvent<{ text: string }>({
  type: 'response_given',
  version: 1,
  audience: 'all',
  title: 'Employee’s response',
  evolve: (plan, event) => ({
    ...plan,
    responses: [...plan.responses, { ...markOf(event), text: event.data.text }],
  }),
});
