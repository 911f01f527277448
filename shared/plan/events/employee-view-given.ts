import { defineEvent, markOf } from '../event.ts';

/** The employee's own view of causes and obstacles, or that they chose not to give one. */
export const employeeViewGiven = defineEvent<{ state: 'given' | 'declined'; text: string }>({
  type: 'employee_view_given',
  version: 1,
  audience: 'all',
  title: 'Employee’s view',
  evolve: (plan, event) => ({ ...plan, view: { ...markOf(event), ...event.data } }),
});
