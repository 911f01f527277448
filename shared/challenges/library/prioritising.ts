import type { Challenge } from '../challenge.ts';

export const prioritising: Challenge = {
  id: 'prioritising',
  title: 'Priorities that do not match',
  examples: {
    office: 'Small requests are done before the month-end close.',
    engineering: 'Urgent bugs wait behind own projects.',
    driving: 'The route is not driven in the order given.',
  },
  expectation: 'Employees in this role do [the first priority] before other work.',
  concern: 'On [dates], [the first priority] was not done by [the due time] while [the other work] was.',
  facts: ['What was done when', 'How priorities were set and told'],
  goals: [
    {
      text: 'Finish [the first priority] by [the due time] on at least [count] of [total] working weeks until [end date], up from [baseline].',
      metric: 'weeks with priorities done',
      unit: 'of 8',
      source: 'Task board, read by the manager',
    },
    {
      text: 'Agree the three priorities of the week with [name] every Monday until [end date].',
      metric: 'Monday talks held',
      unit: 'of 8',
      source: 'Notes of the manager',
    },
  ],
  support: {
    role_clarity: { text: 'A written order of priorities from [name] in the first week.', kind: 'other' },
    skill: { text: 'Two one-hour sessions on planning the week with [name].', kind: 'coaching' },
  },
  cadence: 'week',
  filled: {
    'the first priority': 'the month-end checks',
    'the due time': 'Friday 16:00',
    count: '7',
    total: '8',
    'end date': '30 June 2026',
    baseline: '3 of 8',
    name: 'Dana Reyes',
  },
};
