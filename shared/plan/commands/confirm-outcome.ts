import * as z from 'zod/mini';
import { appealRight } from '../appeal.ts';
import { accept, defineCommand, refuse } from '../command.ts';
import { text } from '../content.ts';
import { later } from '../dates.ts';
import { healthOverridden } from '../events/health-overridden.ts';
import { outcomeConfirmed } from '../events/outcome-confirmed.ts';
import { planExtended } from '../events/plan-extended.ts';
import { OUTCOMES } from '../outcomes.ts';
import { speaksAgainst } from '../record-health/against.ts';
import { checkInDays } from '../schedule.ts';

/**
 * HR confirms the proposed outcome. What speaks against it needs HR's reason: an adverse one against open findings of the
 * record, and a second extension.
 */
export const confirmOutcome = defineCommand({
  type: 'confirm_outcome',
  version: 1,
  title: 'Confirm the outcome',
  who: ['hr'],
  when: ['evaluating'],
  yields: ['health_overridden', 'outcome_confirmed', 'plan_extended'],
  data: z.object({ outcome: z.enum(OUTCOMES), override: text }),
  decide: (plan, data, { now }) => {
    const { proposal, launch, content } = plan;
    if (!proposal || !launch || !content)
      return refuse('nothing_proposed', 'No outcome is proposed at the moment.');
    if (data.outcome !== proposal.outcome)
      return refuse('other_outcome', 'The proposed outcome changed since you opened it. Read it again.');
    const against = speaksAgainst(plan, now);
    if (against.length > 0 && data.override.trim() === '')
      return refuse(
        'findings_open',
        `${against[0]?.reason} Do what is still missing, or say why the outcome stands all the same.`,
      );
    const codes = against.map((finding) => finding.code);
    const overridden =
      codes.length > 0 ? [healthOverridden.make(now.today, { codes, reason: data.override })] : [];
    const { outcome, reason, followUpOn, newEnd } = proposal;
    if (outcome !== 'extended' || !newEnd)
      return accept(
        ...overridden,
        outcomeConfirmed.make(now.today, { outcome, reason, followUpOn, appeal: appealRight(outcome, now) }),
      );
    const from = later(launch.endsOn, now.today);
    const days = checkInDays(from, newEnd, content.cadence, now.policy.calendar);
    const checkIns = days.map((dueOn, index) => ({
      id: `check-in-${plan.checkIns.length + index + 1}`,
      dueOn,
    }));
    return accept(
      ...overridden,
      planExtended.make(now.today, { from: launch.endsOn, to: newEnd, reason, checkIns }),
    );
  },
});
