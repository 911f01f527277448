import { TRIAGE_WORDS, type TriageAnswers, type TriageQuestion } from './triage.ts';

/** The order in which they are asked: what leads elsewhere comes first. None asks why somebody has a hard time. */
const ORDER: readonly TriageQuestion[] = [
  'misconduct',
  'temporary',
  'careerGrowth',
  'roleUnclear',
  'expectationKnown',
  'skillGap',
  'ongoing',
  'feedbackGiven',
  'hurtsTeam',
];

const HINTS: Partial<Record<TriageQuestion, string>> = {
  temporary: 'You need not know or note why.',
  skillGap: 'New tools and changed expectations count.',
};

export const QUESTIONS = ORDER.map((key) => ({ key, question: TRIAGE_WORDS[key], hint: HINTS[key] }));

export const ANSWERS = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unsure', label: 'Not sure' },
];

/** The questions that are put after these answers: misconduct leads to HR, and nothing more is asked. */
export const asked = (answers: Partial<TriageAnswers>) =>
  answers.misconduct === 'yes' ? QUESTIONS.slice(0, 1) : QUESTIONS;

/** The answers once every question that is put has one; the others were not asked. */
export function complete(answers: Partial<TriageAnswers>): TriageAnswers | undefined {
  const put = asked(answers);
  if (put.some(({ key }) => answers[key] === undefined)) return undefined;
  const given = ORDER.map((key) => [key, put.some((one) => one.key === key) ? answers[key] : 'not_asked']);
  return Object.fromEntries(given) as TriageAnswers;
}
