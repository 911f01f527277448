import * as z from 'zod/mini';
import { text, written } from './content.ts';

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

const yesNo = z.enum(['yes', 'no', 'unsure']);

/** Answers to "Is a plan the right tool?". Nothing here asks for the reason behind a temporary setback. */
export const triageAnswersSchema = z.object({
  /** The gap goes on, rather than being one event. */
  ongoing: yesNo,
  /** The employee knew the expectation. */
  expectationKnown: yesNo,
  /** Feedback was given in at least two documented conversations. */
  feedbackGiven: yesNo,
  /** It is a question of skills, knowledge, changed expectations or new tools. */
  skillGap: yesNo,
  /** Strengths and duties do not match, or the role is unclear. */
  roleUnclear: yesNo,
  /** It is about career growth rather than performance. */
  careerGrowth: yesNo,
  /** It has a temporary cause. */
  temporary: yesNo,
  /** It hurts team outcomes. */
  hurtsTeam: yesNo,
  /** It is misconduct rather than performance. */
  misconduct: yesNo,
});
export type TriageAnswers = z.infer<typeof triageAnswersSchema>;

export const triageSchema = z.object({
  answers: triageAnswersSchema,
  choice: z.enum(TOOLS),
  /** Why this tool, in the person's own words; asked for when the choice departs from the recommendation. */
  reason: text,
  situation: written,
});
export interface Triage extends z.infer<typeof triageSchema> {
  recommendation: Tool;
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
