import type { Challenge } from '../challenge.ts';

export const toolSkills: Challenge = {
  id: 'tool-skills',
  title: 'Gaps in using a tool',
  examples: {
    office: 'Pivot tables are built by colleagues.',
    retail: 'Stock moves are not booked in the new system.',
    teaching: 'Materials are not on the learning platform.',
  },
  expectation: 'Employees in this role do [the task] in [the tool] themselves.',
  concern:
    'Between [first day] and [last day], [number] of [total] [tasks] were done by somebody else or outside [the tool].',
  facts: ['Which tasks, with dates', 'The training that was offered so far'],
  goals: [
    {
      text: 'Do [the task] in [the tool] without help in at least [count] of [total] cases by [end date], up from [baseline].',
      metric: 'tasks done without help',
      unit: 'of 10',
      source: 'Task list, read by the team lead',
    },
    {
      text: 'Finish [the course] by [course date].',
      metric: 'course finished',
      unit: 'done',
      source: 'Certificate, filed by HR',
    },
  ],
  support: {
    skill: {
      text: 'Two hours of practice on real tasks with [name] in the first two weeks.',
      kind: 'training',
    },
    knowledge: { text: 'The course [the course], booked and paid for by [name].', kind: 'training' },
  },
  cadence: 'week',
  filled: {
    'the task': 'the weekly stock booking',
    'the tool': 'the stock system',
    count: '9',
    total: '10',
    'end date': '30 June 2026',
    baseline: '4',
    'the course': 'the stock system course',
    'course date': '15 May 2026',
  },
};
