import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { written } from '../content.ts';
import { proposalReturned } from '../events/proposal-returned.ts';

export const returnProposal = defineCommand({
  type: 'return_proposal',
  version: 1,
  title: 'Return to the manager',
  who: ['hr'],
  when: ['evaluating'],
  yields: ['proposal_returned'],
  data: z.object({ reason: written }),
  decide: (plan, data, { now }) =>
    plan.proposal
      ? accept(proposalReturned.make(now.today, data))
      : refuse('nothing_proposed', 'No outcome is proposed at the moment.'),
});
