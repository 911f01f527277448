import { defineEvent, markOf } from '../event.ts';

/** HR has taken over what triage led to them: the stream ends, and no plan came of it. */
export const referralTakenUp = defineEvent<{ note: string }>({
  type: 'referral_taken_up',
  version: 1,
  audience: 'hr_and_manager',
  title: 'Taken up by HR',
  evolve: (plan, event) => ({
    ...plan,
    status: 'closed',
    outcome: { ...markOf(event), outcome: 'other_tool', reason: event.data.note, followUpOn: null },
  }),
});
