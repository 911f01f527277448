import type { Content } from './content.ts';

/** The parts of a plan that an organisation may ask for, in the order in which they are written. */
export const PARTS = [
  'expectations',
  'concerns',
  'evidence',
  'earlier_feedback',
  'goals',
  'support',
  'check_ins',
  'next_steps',
] as const;
export type Part = (typeof PARTS)[number];

export const PART_WORDS: Record<Part, string> = {
  expectations: 'Company expectations',
  concerns: 'Areas for improvement',
  evidence: 'Evidence',
  earlier_feedback: 'Earlier feedback',
  goals: 'Goals',
  support: 'Support',
  check_ins: 'Check-ins',
  next_steps: 'What follows',
};

const filled = (text: string): boolean => text.trim() !== '';

const HAS: Record<Part, (content: Content) => boolean> = {
  expectations: ({ expectations }) => expectations.some(({ text }) => filled(text)),
  concerns: ({ concerns }) => concerns.some(({ text }) => filled(text)),
  evidence: ({ concerns }) =>
    concerns.length > 0 && concerns.every(({ evidence }) => evidence.some(({ text }) => filled(text))),
  earlier_feedback: ({ concerns }) =>
    concerns.length > 0 && concerns.every(({ earlierFeedback }) => earlierFeedback.some(({ on }) => on)),
  goals: ({ goals }) => goals.some(({ text }) => filled(text)),
  support: ({ support }) => support.some(({ text }) => filled(text)),
  // every content has a cadence
  check_ins: () => true,
  next_steps: ({ nextSteps }) => filled(nextSteps.ifMet) && filled(nextSteps.ifNotMet),
};

/** Of these parts, the ones that the content has not, in the order of writing. */
export const partsMissing = (content: Content, required: readonly Part[]): Part[] =>
  PARTS.filter((part) => required.includes(part) && !HAS[part](content));
