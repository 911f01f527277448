import type { Challenge } from '../challenge.ts';

export const stockOrCashErrors: Challenge = {
  id: 'stock-or-cash-errors',
  title: 'Stock or cash differences',
  examples: {
    retail: 'The till differs at the end of the day.',
    'shop floor': 'Counted parts differ from the booked ones.',
    driving: 'Cash on delivery does not match the list.',
  },
  expectation: 'Employees in this role close [the count] with a difference of at most [the standard].',
  concern:
    'Between [first day] and [last day], [number] of [total] closings differed by more than [the standard], by [amount] in all.',
  facts: ['Closing sheets by day', 'Who else used the till or store', 'How the procedure was taught'],
  goals: [
    {
      text: 'Close [the count] with a difference of at most [the standard] on at least [count] of [total] shifts by [end date], up from [baseline].',
      metric: 'shifts closed within the limit',
      unit: 'of 20',
      source: 'Closing sheets, read by the store lead',
    },
  ],
  support: {
    knowledge: { text: 'One hour on the closing procedure with [name].', kind: 'training' },
    process: { text: 'A second person counts along for two weeks, arranged by [name].', kind: 'other' },
  },
  cadence: 'week',
  filled: {
    'the count': 'the till',
    'the standard': '€5',
    count: '19',
    total: '20',
    'end date': '30 June 2026',
    baseline: '12 of 20',
  },
};
