import type { Challenge } from '../challenge.ts';

export const qualityErrors: Challenge = {
  id: 'quality-errors',
  title: 'Errors in the work',
  examples: {
    'shop floor': 'Parts fail inspection more often than on other shifts.',
    office: 'Invoices go out with the wrong VAT rate.',
    care: 'Charts miss a signature.',
  },
  expectation: 'Employees in this role keep [the error rate] at or below [the standard].',
  concern:
    'Between [first day] and [last day], [number] of [total] [pieces of work] had [the kind of error]; the standard is [the standard].',
  facts: [
    'Counts of errors and of all pieces of work',
    'Which errors, with dates and what they cost',
    'The same figures for the role as a whole',
  ],
  goals: [
    {
      text: 'Bring [the error rate] down from [baseline] to [target] or less over [number] weeks, by [end date].',
      metric: 'error rate',
      unit: '%',
      source: 'Quality report, read by the quality lead',
    },
  ],
  support: {
    skill: {
      text: 'Two sessions of one hour at the workplace with [name], on [the kind of error].',
      kind: 'coaching',
    },
    process: {
      text: 'A written checklist for [the work], made with [name] in the first week.',
      kind: 'tool',
    },
  },
  cadence: 'week',
  filled: {
    'the error rate': 'the invoice error rate',
    baseline: '6%',
    target: '2%',
    number: '8',
    'end date': '30 June 2026',
    'the standard': '2%',
    name: 'Dana Reyes',
  },
};
