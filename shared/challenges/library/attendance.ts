import type { Challenge } from '../challenge.ts';

export const attendance: Challenge = {
  id: 'attendance',
  title: 'Lateness and absence without notice',
  examples: {
    'shop floor': 'Starts after the shift begins.',
    retail: 'The till opens late.',
    teaching: 'The first lesson starts without the teacher.',
  },
  expectation:
    'Employees in this role are at [the place] at the start of each shift, or call [name] before it begins.',
  concern:
    'Between [first day] and [last day], the employee arrived after the start of the shift on [number] of [total] shifts, on [dates]. Approved leave is not counted.',
  facts: [
    'Clock-in times by day, approved leave taken out',
    'What each late start caused',
    'Which days you talked about it',
  ],
  goals: [
    {
      text: 'Be at [the place] by [the start time] on every scheduled shift, with no more than [target] late arrivals between [start date] and [end date], down from [baseline].',
      metric: 'late arrivals',
      unit: 'late arrivals',
      source: 'Time clock, read by the shift lead',
    },
  ],
  support: {
    other: { text: 'One talk with HR about shift times and what would make them work.', kind: 'other' },
    workload: { text: 'A start time moved by 30 minutes for four weeks, arranged by [name].', kind: 'time' },
  },
  cadence: 'week',
  filled: {
    'the place': 'the line',
    'the start time': '6:00',
    target: '1',
    'start date': '4 May 2026',
    'end date': '30 June 2026',
    baseline: '8 in March',
    name: 'the shift lead',
  },
};
