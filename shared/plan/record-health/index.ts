import type { Now } from '../command.ts';
import type { Plan } from '../state.ts';
import { checkIns } from './check-ins.ts';
import { employeeVoice } from './employee-voice.ts';
import type { HealthFinding, HealthRule } from './finding.ts';
import { goalData } from './goal-data.ts';
import { lateEntries } from './late-entries.ts';
import { newConcerns } from './new-concerns.ts';
import { supportGiven } from './support-given.ts';

const RULES: readonly HealthRule[] = [
  checkIns,
  supportGiven,
  goalData,
  newConcerns,
  lateEntries,
  employeeVoice,
];

/** What a fair-minded outsider would find missing in the record, each with what can still be done. Empty before launch, and
 * for a lighter plan, which leads to no adverse outcome. */
export const recordHealth = (plan: Plan, now: Now): HealthFinding[] =>
  plan.kind === 'pip' && plan.launch ? RULES.flatMap((rule) => rule(plan, now)) : [];
