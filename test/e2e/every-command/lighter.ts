import { type Days, type Step, text } from './step.ts';

/** Informal coaching. */
export const lighter = ({ in: inDays }: Days): readonly Step[] => [
  { as: 'employee', type: 'do_task', press: /^It is done: Write a first reply/ },
  { as: 'manager', type: 'do_task', press: /^It is done: Sort the queue/ },
  {
    as: 'manager',
    type: 'change_lighter',
    press: 'Change what it says',
    first: 'Add a task',
    within: 'Task 3',
    fields: [
      ['What is done', 'Read the guide to triage.'],
      ['By which day', inDays(10)],
    ],
  },
  { as: 'hr', type: 'do_task', press: /^It is done: Read the guide/ },
  {
    as: 'manager',
    type: 'continue_lighter',
    press: 'Let it go on',
    fields: [['Look back on', inDays(60)], text('Why')],
  },
  {
    as: 'manager',
    type: 'end_lighter',
    press: 'Look back and end it',
    fields: [['It is met', true], text('What was reached')],
  },
];
