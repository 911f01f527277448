import type { Challenge } from '../challenge.ts';

export const missedDeadlines: Challenge = {
  id: 'missed-deadlines',
  title: 'Missed deadlines',
  examples: {
    office: 'Monthly reports reach finance days after the closing date.',
    engineering: 'Agreed fixes slip past the release.',
    teaching: 'Marks are entered after the reporting day.',
  },
  expectation: 'Employees in this role hand in [the work] by [the due time].',
  concern:
    'Between [first day] and [last day], [number] of [total] [pieces of work] were handed in after [the due time].',
  facts: [
    'Which pieces of work, with due date and hand-in date',
    'What each delay caused, and for whom',
    'When you talked about it before',
  ],
  goals: [
    {
      text: 'Hand in [the work] by [the due time] for [number of weeks] weeks in a row, up from [baseline] on time now, by [end date].',
      metric: 'pieces of work handed in on time',
      unit: 'of 8',
      source: 'Hand-in log, read by the manager',
    },
    {
      text: 'Tell [name] at least two working days ahead of any date at risk, in [number] of [number] cases until [end date].',
      metric: 'delays announced two working days ahead',
      unit: '%',
      source: 'Messages to the manager',
    },
  ],
  support: {
    workload: {
      text: '[Name] takes over [amount] of the other work for four weeks.',
      kind: 'adjusted_workload',
    },
    skill: { text: 'Two one-hour sessions on planning the month with [name].', kind: 'coaching' },
  },
  cadence: 'week',
  filled: {
    'the work': 'the monthly cost report',
    'the due time': '17:00 on the third working day',
    'number of weeks': '8',
    baseline: '3 of 8',
    'end date': '30 June 2026',
    name: 'Dana Reyes',
    number: '9',
    'first day': '1 January',
    'last day': '31 March',
    total: '12',
    'pieces of work': 'reports',
    amount: 'a quarter',
  },
};
