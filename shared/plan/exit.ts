/**
 * What is done when employment ends, in this order; source: K. Smith, CO— by U.S. Chamber of Commerce, April 2026.
 */
export const EXIT_STEPS = [
  'records_kept',
  'hr_and_legal_consulted',
  'meeting_held',
  'final_pay',
  'benefits_information',
  'property_returned',
  'next_steps_said',
  'team_told',
] as const;
export type ExitStep = (typeof EXIT_STEPS)[number];

/** What each step asks for. */
export const EXIT_STEP_WORDS: Record<ExitStep, string> = {
  records_kept: 'All documentation is kept',
  hr_and_legal_consulted: 'HR and legal were consulted',
  meeting_held: 'A short, direct meeting was held that did not argue the plan again',
  final_pay: 'Information on final pay was given',
  benefits_information: 'Information on benefits was given',
  property_returned: 'Company property is back',
  next_steps_said: 'The next steps were said',
  team_told: 'The team was told what it needs to know, and is cared for',
};
