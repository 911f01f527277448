import type { Content } from './content.ts';
import { addDays, type Day } from './dates.ts';
import type { Lighter } from './lighter.ts';
import type { TriageAnswers } from './triage.ts';

/** Answers that recommend a plan: for tests and the sample organisation. */
const answers: TriageAnswers = {
  ongoing: 'yes',
  expectationKnown: 'yes',
  feedbackGiven: 'yes',
  skillGap: 'no',
  roleUnclear: 'no',
  careerGrowth: 'no',
  temporary: 'no',
  hurtsTeam: 'yes',
  misconduct: 'no',
};
export const sampleTriage = {
  answers,
  feedback: [
    { on: '2026-01-20', kind: 'One-to-one' },
    { on: '2026-02-03', kind: 'One-to-one' },
  ],
  effects: [],
  choice: 'pip' as const,
  reason: '',
  situation: 'Ticket replies have been late since January, after two talks about it.',
};

/** A coaching plan that looks back on this day: for tests and the sample organisation. */
export const sampleLighter = (endsOn: Day): Lighter => ({
  purpose: 'Ticket replies were late in January.',
  expectation: '90% of assigned tickets are answered within 8 working hours.',
  tasks: [
    {
      id: 'task',
      text: 'Sort the queue together on Mondays.',
      owner: 'manager',
      ownerName: '',
      dueOn: addDays(endsOn, -7),
    },
    {
      id: 'reply',
      text: 'Write a first reply before noon.',
      owner: 'employee',
      ownerName: '',
      dueOn: endsOn,
    },
  ],
  evidence: [
    {
      id: 'e1',
      on: '2026-01-30',
      text: '41 of 110 tickets were late.',
      source: 'Helpdesk report',
      impact: 'Two customers escalated.',
    },
  ],
  endsOn,
});

/** A complete, ready content whose plan starts on this day and runs 60 days: for tests and the sample organisation. */
export const sampleContent = (plannedStart: Day): Content => ({
  expectations: [
    { id: 'expectation', text: 'Support agents answer 90% of assigned tickets within 8 working hours.' },
  ],
  concerns: [
    {
      id: 'concern',
      expectationId: 'expectation',
      text: 'In January and February 2026, 38% of assigned tickets were answered after 8 working hours.',
      evidence: [
        {
          id: 'e1',
          on: '2026-01-30',
          text: '41 of 110 tickets were late.',
          source: 'Helpdesk report',
          impact: 'Two customers escalated.',
        },
        {
          id: 'e2',
          on: '2026-02-27',
          text: '39 of 100 tickets were late.',
          source: 'Helpdesk report',
          impact: 'The team took over 12.',
        },
      ],
      earlierFeedback: [{ on: '2026-02-03', kind: 'One-to-one', text: 'Talked about the January figures.' }],
    },
  ],
  goals: [
    {
      id: 'goal',
      concernIds: ['concern'],
      text: `Answer 90% of assigned tickets within 8 working hours by ${addDays(plannedStart, 59)}, up from 62%.`,
      measure: {
        kind: 'number',
        metric: 'tickets answered within 8 working hours',
        baseline: 62,
        target: 90,
        unit: '%',
        source: 'Helpdesk report, read by the team lead',
      },
      dueOn: addDays(plannedStart, 59),
    },
  ],
  support: [
    {
      id: 'support',
      goalIds: ['goal'],
      text: 'Two one-hour coaching sessions on triage with Dana Reyes in the first two weeks.',
      kind: 'coaching',
      ownerId: null,
      ownerName: 'Dana Reyes',
      dueOn: addDays(plannedStart, 14),
    },
  ],
  length: { days: 60, reason: '' },
  plannedStart,
  cadence: { every: 'week' },
  nextSteps: {
    ifMet: 'The plan closes and regular reviews go on.',
    ifNotMet:
      'If the goals in this plan are not met by the end of the plan, further action may follow under company policy, up to and including termination.',
  },
  waivers: [],
});
