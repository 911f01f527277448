/** How a plan can end. `other_tool` and `discarded` end it before it was ever shared; `became_pip`
 * ends a lighter plan. */
export const OUTCOMES = [
  'met',
  'extended',
  'reassignment',
  'further_disciplinary_action',
  'termination',
  'ended_otherwise',
  'withdrawn',
  'discarded',
  'other_tool',
  'became_pip',
] as const;

/** What a manager may propose after the evaluation. */
export const PROPOSABLE = [
  'met',
  'extended',
  'reassignment',
  'further_disciplinary_action',
  'termination',
] as const;

/** Outcomes against the employee: open record-health findings need HR's reasoned override. */
export const ADVERSE: readonly string[] = ['reassignment', 'further_disciplinary_action', 'termination'];
