import type { PlanKind } from './kinds.ts';
import type { Relation } from './roles.ts';
import type { GoalStatus, Outcome, Result, Status } from './state.ts';
import type { Tool } from './triage.ts';

type Word = Relation | Status | GoalStatus | Result | Outcome | Tool | PlanKind;

/** What people read for the words of the model: the one list that panel, dashboard and refusals share. */
export const WORDS: Record<Word, string> = {
  employee: 'the employee',
  manager: 'the plan’s manager',
  manager_above: 'a manager above',
  hr: 'HR',
  collaborator: 'somebody whom HR invited',
  none: 'nobody',
  draft: 'a draft',
  in_review: 'in review',
  approved: 'approved',
  shared: 'shared',
  active: 'active',
  paused: 'paused',
  evaluating: 'being evaluated',
  closed: 'closed',
  on_track: 'on track',
  at_risk: 'at risk',
  off_track: 'off track',
  met: 'met',
  partly_met: 'partly met',
  not_met: 'not met',
  extended: 'extended',
  reassignment: 'reassignment',
  further_disciplinary_action: 'further disciplinary action',
  termination: 'termination',
  ended_otherwise: 'ended otherwise',
  withdrawn: 'withdrawn',
  discarded: 'discarded',
  other_tool: 'another tool was chosen',
  became_pip: 'became a performance improvement plan',
  referral: 'referral to HR',
  pip: 'performance improvement plan',
  coaching: 'informal coaching',
  training: 'additional training',
  mentorship: 'mentorship',
  role_clarification: 'role clarification',
  wait_and_support: 'wait and support',
};

/** "HR", "the employee or HR", "the employee, HR or the plan's manager". */
export function wordsFor(keys: readonly Word[]): string {
  const words = keys.map((key) => WORDS[key]);
  const last = words.pop() ?? '';
  return words.length > 0 ? `${words.join(', ')} or ${last}` : last;
}
