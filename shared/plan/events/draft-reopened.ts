import { defineEvent, markOf } from '../event.ts';

/** An approved or shared plan goes back to the draft, for instance to take up the employee's view. */
export const draftReopened = defineEvent<{ reason: string }>({
  type: 'draft_reopened',
  version: 1,
  audience: 'all',
  title: 'Taken back to change it',
  evolve: ({ approval: _, ...plan }, event) => ({
    ...plan,
    status: 'draft',
    changesRequested: { ...markOf(event), reason: event.data.reason },
  }),
});
