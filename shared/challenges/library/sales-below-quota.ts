import type { Challenge } from '../challenge.ts';

export const salesBelowQuota: Challenge = {
  id: 'sales-below-quota',
  title: 'Sales below quota',
  examples: {
    sales: 'Closed deals stay under the quarter’s quota.',
    retail: 'Add-on sales stay under the store’s target.',
  },
  expectation: 'Sales staff in this role reach [the quota].',
  concern:
    'In [period], the employee closed [amount] against a quota of [the quota]; [number] of [total] offers were followed up.',
  facts: [
    'Figures by month, with territory and pipeline',
    'Calls, visits and offers made',
    'What changed in territory or product',
  ],
  goals: [
    {
      text: 'Close [target] of new business by [end date], up from [baseline] in the last quarter.',
      metric: 'new business closed',
      unit: '€',
      source: 'CRM report, read by the sales lead',
    },
    {
      text: 'Make [count] first calls a week and log each one in [the CRM] until [end date].',
      metric: 'first calls a week',
      unit: 'calls',
      source: 'CRM report, read by the sales lead',
    },
  ],
  support: {
    skill: { text: 'Joint visits to three customers with [name] in the first month.', kind: 'coaching' },
    resource_or_tool: { text: 'Access to [the tool] and one hour of introduction by [name].', kind: 'tool' },
  },
  cadence: 'week',
  filled: {
    target: '€60,000',
    'end date': '30 June 2026',
    baseline: '€41,000',
    count: '25',
    'the CRM': 'the CRM',
  },
};
