import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { written } from '../content.ts';
import { day, later } from '../dates.ts';
import { outcomeProposed } from '../events/outcome-proposed.ts';
import { PROPOSABLE } from '../outcomes.ts';

/** The manager proposes how the plan ends; HR confirms it. */
export const proposeOutcome = defineCommand({
  type: 'propose_outcome',
  version: 1,
  title: 'Propose an outcome',
  who: ['manager'],
  when: ['evaluating'],
  yields: ['outcome_proposed'],
  data: z.object({
    outcome: z.enum(PROPOSABLE),
    reason: written,
    followUpOn: z.nullable(day),
    newEnd: z.nullable(day),
  }),
  decide: (plan, data, { now }) => {
    if (plan.proposal) return refuse('proposed_already', 'An outcome is already with HR.');
    if (data.outcome === 'met' && !data.followUpOn)
      return refuse('follow_up_needed', 'Say on which day you will look back together.');
    if (data.outcome !== 'extended')
      return accept(outcomeProposed.make(now.today, { ...data, newEnd: null }));
    const endsOn = plan.launch?.endsOn ?? now.today;
    if (!data.newEnd || data.newEnd <= later(endsOn, now.today))
      return refuse(
        'new_end_needed',
        'An extension needs a new last day, later than today and the plan’s last day.',
      );
    return accept(outcomeProposed.make(now.today, data));
  },
});
