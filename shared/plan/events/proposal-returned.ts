import { defineEvent, markOf } from '../event.ts';

export const proposalReturned = defineEvent<{ reason: string }>({
  type: 'proposal_returned',
  version: 1,
  audience: 'hr_and_manager',
  title: 'Proposed outcome returned',
  evolve: ({ proposal: _, ...plan }, event) => ({
    ...plan,
    proposalReturned: { ...markOf(event), reason: event.data.reason },
  }),
});
