import type { Now } from '../command.ts';
import { ADVERSE } from '../outcomes.ts';
import type { Plan } from '../state.ts';
import type { HealthFinding } from './finding.ts';
import { recordHealth } from './index.ts';

const EXTENDED_BEFORE: HealthFinding = {
  code: 'extended_before',
  reason: 'The plan was extended once already.',
  fix: 'A plan that goes on and on is hard to bear. Extend it again only for a reason that is not the employee’s to carry.',
};

/** What speaks against confirming the proposed outcome, so that HR has to say why it stands all the same. */
export function speaksAgainst(plan: Plan, now: Now): HealthFinding[] {
  const outcome = plan.proposal?.outcome ?? '';
  if (outcome === 'extended') return plan.extensions.length > 0 ? [EXTENDED_BEFORE] : [];
  return ADVERSE.includes(outcome) ? recordHealth(plan, now) : [];
}
