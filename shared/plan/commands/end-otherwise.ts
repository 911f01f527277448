import * as z from 'zod/mini';
import { accept, defineCommand } from '../command.ts';
import { written } from '../content.ts';
import { outcomeConfirmed } from '../events/outcome-confirmed.ts';
import { PIP_AND_LIGHTER } from '../kinds.ts';

/** The plan ends for a reason outside it (resigned, moved, settled): an outcome of its own, in no success figure. */
export const endOtherwise = defineCommand({
  type: 'end_otherwise',
  version: 1,
  title: 'End for another reason',
  who: ['hr'],
  when: ['shared', 'active', 'paused', 'evaluating'],
  kinds: PIP_AND_LIGHTER,
  yields: ['outcome_confirmed'],
  data: z.object({ reason: written }),
  decide: (_, { reason }, { now }) =>
    accept(
      outcomeConfirmed.make(now.today, {
        outcome: 'ended_otherwise',
        reason,
        followUpOn: null,
        appeal: null,
      }),
    ),
});
