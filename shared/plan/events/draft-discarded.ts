import { defineEvent, markOf } from '../event.ts';

/** The draft was thrown away; only that it existed stays. */
export const draftDiscarded = defineEvent<Record<string, never>>({
  type: 'draft_discarded',
  version: 1,
  audience: 'hr_and_manager',
  title: 'Draft discarded',
  evolve: (plan, event) => ({
    ...plan,
    status: 'closed',
    outcome: { ...markOf(event), outcome: 'discarded', reason: '', followUpOn: null },
  }),
});
