import type { Support } from '../plan/content.ts';
import type { RootCause } from './challenge.ts';

interface Cause {
  title: string;
  /** What to ask, of oneself and of the employee, before the draft is written. */
  question: string;
  support: { text: string; kind: Support['kind'] };
}

export const CAUSES: Record<RootCause, Cause> = {
  skill: {
    title: 'Skill',
    question: 'Could they do it if they had to, and have they done it well before?',
    support: { text: 'Two coaching sessions of one hour on [the skill] with [name].', kind: 'coaching' },
  },
  knowledge: {
    title: 'Knowledge',
    question: 'Do they know what good looks like, and where the rules stand?',
    support: { text: 'A half-day course on [the topic], booked by [name].', kind: 'training' },
  },
  resource_or_tool: {
    title: 'Resource or tool',
    question: 'Do they have the equipment, access and information that the work needs?',
    support: { text: 'Access to [the tool], set up by [name].', kind: 'tool' },
  },
  process: {
    title: 'Process',
    question: 'Does the process itself cause the delay or the error, also for others?',
    support: {
      text: 'One review of the steps of [the process] with [name], and a written checklist.',
      kind: 'other',
    },
  },
  role_clarity: {
    title: 'Role clarity',
    question: 'Would they name the same priorities and limits of the role as you do?',
    support: {
      text: 'One talk of 45 minutes with [name] on duties and priorities, with a written summary.',
      kind: 'other',
    },
  },
  workload: {
    title: 'Workload',
    question: 'Is the amount of work that of others in the role, over the same weeks?',
    support: {
      text: 'The workload is cut by [amount] for four weeks, arranged by [name].',
      kind: 'adjusted_workload',
    },
  },
  motivation: {
    title: 'Motivation',
    question: 'What has changed in the work or the team since it last went well?',
    support: {
      text: 'A weekly talk of 30 minutes with [name] about the work and what would help.',
      kind: 'mentoring',
    },
  },
  other: {
    title: 'Something else',
    question: 'What does the employee say gets in the way?',
    support: { text: 'A weekly talk of 30 minutes with [name] about what gets in the way.', kind: 'other' },
  },
};
