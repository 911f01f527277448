import type { Challenge } from '../challenge.ts';

export const customerComplaints: Challenge = {
  id: 'customer-complaints',
  title: 'Customer complaints',
  examples: {
    retail: 'Customers complain about how returns are handled.',
    driving: 'Parcels are left in the rain.',
    care: 'Families say that calls are not returned.',
  },
  expectation: 'Employees in this role [handle customers as the service standard says].',
  concern:
    'Between [first day] and [last day], [number] upheld complaints named [what happened], on [dates]; the average in the role was [figure].',
  facts: [
    'Upheld complaints only, with date and what happened',
    'The employee’s own account of each',
    'The usual number in the role',
  ],
  goals: [
    {
      text: 'Keep upheld complaints about [what happened] at [target] or fewer a month until [end date], down from [baseline].',
      metric: 'upheld complaints a month',
      unit: 'complaints',
      source: 'Complaint log, read by the service lead',
    },
    {
      text: 'Follow the [number] steps of [the service standard] in at least [rate] of the [count] contacts that [name] reviews by [end date].',
      metric: 'contacts that follow the standard',
      unit: '%',
      source: 'Contact reviews by the service lead',
    },
  ],
  support: {
    skill: { text: 'Four observed contacts with feedback from [name].', kind: 'coaching' },
    knowledge: { text: 'A two-hour refresher on [the service standard] with [name].', kind: 'training' },
  },
  cadence: 'week',
  filled: {
    'what happened': 'late call-backs',
    target: 'one',
    'end date': '30 June 2026',
    baseline: '4 a month',
    number: 'five',
    'the service standard': 'the call-back standard',
    rate: '90%',
    count: '20',
    name: 'Dana Reyes',
  },
};
