import { PART_WORDS, type Part, partsMissing } from '../parts.ts';
import type { ReadinessFinding, ReadinessRule } from './finding.ts';

/** The section in which a part is written. */
const SECTION: Record<Part, string> = {
  expectations: 'expectations',
  concerns: 'concerns',
  evidence: 'concerns',
  earlier_feedback: 'concerns',
  goals: 'goals',
  support: 'support',
  check_ins: 'timeline',
  next_steps: 'nextSteps',
};

/** What every plan needs anyway, and says for itself. */
const SAID_BY: Partial<Record<Part, readonly string[]>> = {
  expectations: ['no_expectation'],
  concerns: ['no_concern'],
  evidence: ['no_concern', 'concern_without_evidence'],
  earlier_feedback: ['no_concern'],
  goals: ['no_goal'],
  support: ['no_goal', 'goal_without_support'],
  next_steps: ['no_step_if_met', 'no_step_if_not_met'],
};

const FIX: Partial<Record<Part, string>> = {
  earlier_feedback:
    'Write for each concern on which day it was raised before. If it was not, raise it first.',
};

/** The parts that the plan's template requires, without those that another finding asks for already. */
export const requiredParts =
  (found: readonly ReadinessFinding[]): ReadinessRule =>
  (content, { template }) =>
    partsMissing(content, template?.required ?? [])
      .filter((part) => !SAID_BY[part]?.some((code) => found.some((finding) => finding.code === code)))
      .map((part) => ({
        code: 'required_part',
        part: SECTION[part],
        reason: `The template “${template?.name}” requires “${PART_WORDS[part]}”.`,
        fix: FIX[part] ?? 'Write it before you send the plan.',
        blocks: 'review',
      }));
