import type { Challenge } from '../challenge.ts';

export const meetingCommitments: Challenge = {
  id: 'meeting-commitments',
  title: 'Commitments from meetings not kept',
  examples: {
    office: 'Agreed tasks are open at the next meeting.',
    sales: 'Promised offers are not sent.',
    teaching: 'Agreed parent calls are not made.',
  },
  expectation: 'Employees in this role finish what they take on in [the meeting] by the agreed date.',
  concern:
    'From [number] meetings between [first day] and [last day], [number open] of [total] agreed tasks were open on their date.',
  facts: ['The minutes, with dates and tasks', 'Which tasks were moved in time'],
  goals: [
    {
      text: 'Finish at least [rate] of the tasks agreed in [the meeting] by their date, counted each week until [end date], up from [baseline].',
      metric: 'agreed tasks finished on their date',
      unit: '%',
      source: 'Minutes, read by the team lead',
    },
  ],
  support: {
    workload: {
      text: 'Tasks taken on are capped at three a week for four weeks, arranged by [name].',
      kind: 'adjusted_workload',
    },
    process: { text: 'A shared task list with dates, kept with [name].', kind: 'tool' },
  },
  cadence: 'week',
  filled: {
    rate: '90%',
    'the meeting': 'the Monday team meeting',
    'end date': '30 June 2026',
    baseline: '50%',
  },
};
