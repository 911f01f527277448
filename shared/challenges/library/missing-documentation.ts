import type { Challenge } from '../challenge.ts';

export const missingDocumentation: Challenge = {
  id: 'missing-documentation',
  title: 'Missing documentation',
  examples: {
    care: 'Visits are not charted the same day.',
    engineering: 'Changes ship without notes.',
    sales: 'Calls are not in the CRM.',
  },
  expectation: 'Employees in this role record [the record] by [the due time].',
  concern:
    'In an audit of [number] [records] from [period], [number missing] were not recorded by [the due time].',
  facts: ['The audit, with how the sample was chosen', 'What could not be done because a record was missing'],
  goals: [
    {
      text: 'Complete [the record] by [the due time] in at least [rate] of cases until [end date], up from [baseline].',
      metric: 'records complete in time',
      unit: '%',
      source: 'Weekly audit of 20 records by the team lead',
    },
  ],
  support: {
    resource_or_tool: { text: 'A working device and login for [the system], from [name].', kind: 'tool' },
    workload: {
      text: 'Fifteen minutes at the end of each shift kept free for records, arranged by [name].',
      kind: 'time',
    },
  },
  cadence: 'week',
  filled: {
    'the record': 'the visit note',
    'the due time': 'the end of the shift',
    rate: '95%',
    'end date': '30 June 2026',
    baseline: '70%',
  },
};
