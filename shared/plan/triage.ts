import * as z from 'zod/mini';
import { text, written } from './content.ts';
import { type Day, day } from './dates.ts';
import { LIGHTER_KINDS, type PlanKind } from './kinds.ts';
import { type Refusal, refuse } from './refusal.ts';

export const TOOLS = [
  'pip',
  'coaching',
  'training',
  'mentorship',
  'role_clarification',
  'wait_and_support',
  'hr',
] as const;
export type Tool = (typeof TOOLS)[number];

export const TRIAGE_QUESTIONS = [
  /** The gap goes on, rather than being one event. */
  'ongoing',
  /** The employee knew the expectation. */
  'expectationKnown',
  /** Feedback was given in at least two documented conversations. */
  'feedbackGiven',
  /** It is a question of skills, knowledge, changed expectations or new tools. */
  'skillGap',
  /** Strengths and duties do not match, or the role is unclear. */
  'roleUnclear',
  /** It is about career growth rather than performance. */
  'careerGrowth',
  /** It has a temporary cause. */
  'temporary',
  /** It hurts team outcomes. */
  'hurtsTeam',
  /** It is misconduct rather than performance. */
  'misconduct',
] as const;
export type TriageQuestion = (typeof TRIAGE_QUESTIONS)[number];

/** Each question as a manager reads it. */
export const TRIAGE_WORDS: Record<TriageQuestion, string> = {
  misconduct: 'Is it about misconduct rather than performance?',
  temporary: 'Is it likely to pass by itself?',
  careerGrowth: 'Is it really about career growth?',
  roleUnclear: 'Is the role unclear, or does it not fit the person’s strengths?',
  expectationKnown: 'Did the person know the expectation before?',
  skillGap: 'Is it mainly a gap in skills or knowledge?',
  ongoing: 'Has it gone on over several weeks?',
  feedbackGiven: 'Have you given feedback about it in at least two talks that you can date?',
  hurtsTeam: 'Does it hurt the team’s results?',
};

/** Each question with the same answers; `record` over the keys, so that one left out is told. */
const answersOf = <T extends z.ZodMiniType>(answer: T) =>
  z.object(Object.fromEntries(TRIAGE_QUESTIONS.map((key) => [key, answer])) as Record<TriageQuestion, T>);

/** Answers to "Is a plan the right tool?". Nothing here asks for the reason behind a temporary setback. */
export const triageAnswersSchema = answersOf(z.enum(['yes', 'no', 'unsure', 'not_asked']));
export type TriageAnswers = z.infer<typeof triageAnswersSchema>;

/** What a plan may touch besides the work: each is flagged, because it raises what a fair process needs. */
export const EFFECTS = ['bonus', 'transfer', 'duties'] as const;
export type Effect = (typeof EFFECTS)[number];
export const EFFECT_WORDS: Record<Effect, string> = {
  bonus: 'a bonus or pay',
  transfer: 'a transfer or promotion',
  duties: 'the person’s duties',
};

/** A conversation in which it was raised before. */
export const earlierTalkSchema = z.object({ on: day, kind: written });
export type EarlierTalk = z.infer<typeof earlierTalkSchema>;
export const FEWEST_TALKS = 2;

const choiceParts = {
  choice: z.enum(TOOLS),
  /** Why this tool, in the person's own words; asked for when the choice departs from the recommendation. */
  reason: text,
  situation: written,
};

/** Version 1 asked whether feedback was given, not when. */
export const triageSchemaV1 = z.object({
  answers: answersOf(z.enum(['yes', 'no', 'unsure'])),
  ...choiceParts,
});
export const triageSchema = z.object({
  answers: triageAnswersSchema,
  feedback: z.array(earlierTalkSchema).check(z.maxLength(20)),
  effects: z.array(z.enum(EFFECTS)).check(z.maxLength(EFFECTS.length)),
  ...choiceParts,
});
export type TriageInput = z.infer<typeof triageSchema>;
export interface Triage extends TriageInput {
  recommendation: Tool;
  /** Why it was recommended. */
  reasons: string[];
}

/** The kind of plan that a choice begins; waiting with support is HR's to accompany, so it is a referral too. */
export const kindFor = (choice: Tool): PlanKind =>
  [...LIGHTER_KINDS, 'pip' as const].find((kind) => kind === choice) ?? 'referral';

/** Why this triage cannot be recorded as it stands; undefined when it can. */
export function triageProblem(triage: TriageInput, today: Day): Refusal | undefined {
  const { answers, feedback, choice, reason } = triage;
  if (answers.misconduct === 'yes' && choice !== 'hr')
    return refuse(
      'misconduct',
      'Misconduct is not a matter for a plan. Choose to talk to HR; nothing else is begun.',
    );
  if (feedback.some(({ on }) => on > today))
    return refuse('in_the_future', 'That day has not come yet. Choose today or an earlier day.');
  if (answers.feedbackGiven === 'yes' && feedback.length < FEWEST_TALKS)
    return refuse(
      'talks_needed',
      'Give the day and the kind of at least two talks, or answer that there were none.',
    );
  if (choice !== recommend(answers).tool && reason.trim() === '')
    return refuse('reason_needed', 'You chose another tool than the one recommended. Say in a sentence why.');
  return undefined;
}

export interface Recommendation {
  tool: Tool;
  reasons: string[];
}

interface Rule {
  tool: Tool;
  applies: (answers: TriageAnswers) => boolean;
  reason: string;
}

/** The first that applies is recommended; source: K. Smith, CO— by U.S. Chamber of Commerce, April 2026. */
const RULES: Rule[] = [
  {
    tool: 'hr',
    applies: (a) => a.misconduct === 'yes',
    reason: 'Misconduct is not a matter for a plan. HR has a process of its own for it; talk to them first.',
  },
  {
    tool: 'wait_and_support',
    applies: (a) => a.temporary === 'yes',
    reason: 'The cause is temporary. Give it time and support, and bring in HR without asking or noting why.',
  },
  {
    tool: 'mentorship',
    applies: (a) => a.careerGrowth === 'yes',
    reason: 'The question is career growth, not performance. A mentor helps more than a plan.',
  },
  {
    tool: 'role_clarification',
    applies: (a) => a.roleUnclear === 'yes',
    reason: 'Strengths and duties do not match, or the role is unclear. Clarify it first.',
  },
  {
    tool: 'role_clarification',
    applies: (a) => a.expectationKnown === 'no',
    reason: 'The employee did not know the expectation. State it, and give time to meet it.',
  },
  {
    tool: 'training',
    applies: (a) => a.skillGap === 'yes',
    reason: 'The gap is one of skill or knowledge. Training closes it more fairly than a plan.',
  },
  {
    tool: 'coaching',
    applies: (a) => a.ongoing !== 'yes',
    reason:
      'The issue is isolated or at an early stage. Talk directly, give clear feedback and agree next steps.',
  },
  {
    tool: 'coaching',
    applies: (a) => a.feedbackGiven !== 'yes',
    reason:
      'A plan must not come as a surprise. Give documented feedback in at least two conversations first.',
  },
  {
    tool: 'coaching',
    applies: (a) => a.hurtsTeam === 'no',
    reason: 'The gap does not affect the team’s results. Informal feedback is the proportionate step.',
  },
];

const FOR_A_PLAN = [
  'The gap is ongoing and documented.',
  'The employee knew the expectation, and feedback has not closed the gap.',
  'It affects the team’s results.',
];

/** Recommends a tool with its reasons. A person decides; the choice and the reason are kept. */
export function recommend(answers: TriageAnswers): Recommendation {
  const found = RULES.filter((rule) => rule.applies(answers));
  const first = found[0];
  if (!first) return { tool: 'pip', reasons: FOR_A_PLAN };
  return {
    tool: first.tool,
    reasons: found.filter((rule) => rule.tool === first.tool).map((rule) => rule.reason),
  };
}
