import { defineEvent, markOf } from '../event.ts';

/** The employee acknowledged receipt of the amendment or declined to: the plan runs on. */
export const amendmentAnswered = defineEvent<{
  amendmentId: string;
  state: 'acknowledged' | 'declined';
  statement: string;
}>({
  type: 'amendment_answered',
  version: 1,
  audience: 'all',
  title: 'Receipt of the amendment',
  evolve: (plan, event) => {
    const { amendmentId, state, statement } = event.data;
    const answer = { ...markOf(event), state, statement };
    return {
      ...plan,
      status: 'active',
      amendments: plan.amendments.map((one) => (one.id === amendmentId ? { ...one, answer } : one)),
    };
  },
});
