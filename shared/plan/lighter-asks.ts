import type { LighterKind } from './kinds.ts';

/** What each kind asks for, in its own words. */
export const LIGHTER_ASKS: Record<LighterKind, { purpose: string; hint: string; expectation: string }> = {
  coaching: {
    purpose: 'What you talk about',
    hint: 'What you saw, with days and figures. Facts, no opinions.',
    expectation: 'What is expected from now on',
  },
  training: {
    purpose: 'What is to be learned',
    hint: 'Which skill or tool, and where its lack shows in the work.',
    expectation: 'What will be seen when it is learned',
  },
  mentorship: {
    purpose: 'Where the person wants to grow',
    hint: 'In their own words, as far as you can.',
    expectation: 'What you both hope for by then',
  },
  role_clarification: {
    purpose: 'What is unclear, or does not fit',
    hint: 'Which duty, since when, and what came of it.',
    expectation: 'What the role is expected to do',
  },
};
