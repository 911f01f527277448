import type { Challenge } from '../challenge.ts';

export const handovers: Challenge = {
  id: 'handovers',
  title: 'Handovers that leave gaps',
  examples: {
    care: 'The night shift learns of a fall from the family.',
    'shop floor': 'The next shift finds the machine set up wrongly.',
    engineering: 'On-call starts without open incidents listed.',
  },
  expectation: 'Employees in this role hand over [the parts of the handover] at the end of each shift.',
  concern:
    'Between [first day] and [last day], [number] of [total] handovers lacked [what was missing]; on [date] this led to [what happened].',
  facts: ['Handover sheets', 'What the next person had to find out', 'What happened because of it'],
  goals: [
    {
      text: 'Hand over [the parts of the handover] on the handover sheet at the end of every shift, complete in at least [rate] of the [count] sheets that [name] reads by [end date], up from [baseline].',
      metric: 'complete handover sheets',
      unit: '%',
      source: 'Handover sheets, read by the shift lead',
    },
  ],
  support: {
    process: { text: 'A handover sheet with fixed fields, introduced by [name].', kind: 'tool' },
    workload: {
      text: 'Ten minutes of overlap at each shift change for four weeks, arranged by [name].',
      kind: 'time',
    },
  },
  cadence: 'week',
  filled: {
    'the parts of the handover': 'open tasks, incidents and changed medication',
    rate: '95%',
    count: '30',
    name: 'the shift lead',
    'end date': '30 June 2026',
    baseline: '60%',
  },
};
