import type { TriageAnswers } from '@fairway/shared/plan/triage.ts';

/** The questions in the order in which they are asked. None asks why somebody has a hard time. */
export const QUESTIONS: { key: keyof TriageAnswers; question: string; hint?: string }[] = [
  { key: 'misconduct', question: 'Is it about misconduct rather than performance?' },
  { key: 'temporary', question: 'Is it likely to pass by itself?', hint: 'You need not know or note why.' },
  { key: 'careerGrowth', question: 'Is it really about career growth?' },
  { key: 'roleUnclear', question: 'Is the role unclear, or does it not fit the person’s strengths?' },
  { key: 'expectationKnown', question: 'Did the person know the expectation before?' },
  {
    key: 'skillGap',
    question: 'Is it mainly a gap in skills or knowledge?',
    hint: 'New tools and changed expectations count.',
  },
  { key: 'ongoing', question: 'Has it gone on over several weeks?' },
  {
    key: 'feedbackGiven',
    question: 'Have you given feedback about it in at least two talks that you can date?',
  },
  { key: 'hurtsTeam', question: 'Does it hurt the team’s results?' },
];

export const ANSWERS = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unsure', label: 'Not sure' },
];
