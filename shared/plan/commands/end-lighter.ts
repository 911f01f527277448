import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { id, written } from '../content.ts';
import { lighterEnded } from '../events/lighter-ended.ts';
import { LIGHTER_KINDS } from '../kinds.ts';

/** Ends a lighter plan: what it was for is met, or it becomes a PIP, into which what was documented comes along. */
export const endLighter = defineCommand({
  type: 'end_lighter',
  version: 1,
  title: 'Look back and end it',
  who: ['manager'],
  when: ['active'],
  kinds: LIGHTER_KINDS,
  yields: ['lighter_ended'],
  data: z.object({
    outcome: z.enum(['met', 'became_pip']),
    reason: written,
    /** The PIP that it became. */
    pipId: z.nullable(id),
  }),
  decide: (plan, { outcome, reason, pipId }, { now }) => {
    if (outcome === 'met') return accept(lighterEnded.make(now.today, { outcome, reason }));
    if (pipId === null || pipId === plan.id)
      return refuse('plan_needed', 'Start the plan that it becomes first.');
    return accept(lighterEnded.make(now.today, { outcome, reason, pipId }));
  },
});
