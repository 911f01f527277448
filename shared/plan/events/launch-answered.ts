import { defineEvent, markOf } from '../event.ts';

/** The employee confirms or disputes what was recorded of the launch meeting. */
export const launchAnswered = defineEvent<{ agrees: boolean; text: string }>({
  type: 'launch_answered',
  version: 1,
  audience: 'all',
  title: 'Employee’s answer to the launch',
  evolve: (plan, event) =>
    plan.launch ? { ...plan, launch: { ...plan.launch, answer: { ...markOf(event), ...event.data } } } : plan,
});
