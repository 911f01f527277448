import type { Challenge } from '../challenge.ts';

export const responseTimes: Challenge = {
  id: 'response-times',
  title: 'Slow responses',
  examples: {
    office: 'Internal requests wait for days.',
    sales: 'Offers go out after the customer has bought elsewhere.',
    engineering: 'Pull requests wait for review.',
  },
  expectation: 'Employees in this role answer [the requests] within [the response limit].',
  concern:
    'Between [first day] and [last day], [number] of [total] [requests] were answered after [the response limit]; the median was [figure].',
  facts: ['A report of the response times', 'What waiting caused', 'How the queue is shared out'],
  goals: [
    {
      text: 'Answer at least [rate] of [the requests] within [the response limit] by [end date], up from [baseline].',
      metric: 'answers within the limit',
      unit: '%',
      source: 'Ticket report, read by the team lead',
    },
  ],
  support: {
    workload: {
      text: 'The queue is shared by two people for four weeks, arranged by [name].',
      kind: 'adjusted_workload',
    },
    process: {
      text: 'Saved answers for the ten most frequent questions, written with [name].',
      kind: 'tool',
    },
  },
  cadence: 'week',
  filled: {
    'the requests': 'assigned tickets',
    'the response limit': '8 working hours',
    rate: '90%',
    'end date': '30 June 2026',
    baseline: '62%',
  },
};
