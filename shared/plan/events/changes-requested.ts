import { defineEvent, markOf } from '../event.ts';

export const changesRequested = defineEvent<{ reason: string }>({
  type: 'changes_requested',
  version: 1,
  audience: 'hr_and_manager',
  title: 'Changes requested',
  evolve: (plan, event) => ({
    ...plan,
    status: 'draft',
    changesRequested: { ...markOf(event), reason: event.data.reason },
  }),
});
