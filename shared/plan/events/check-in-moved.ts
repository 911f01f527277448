import type { Day } from '../dates.ts';
import { defineEvent, markOf } from '../event.ts';

export const checkInMoved = defineEvent<{ checkInId: string; from: Day; to: Day; reason: string }>({
  type: 'check_in_moved',
  version: 1,
  audience: 'all',
  title: 'Check-in moved',
  evolve: (plan, event) => {
    const { checkInId, from, to, reason } = event.data;
    return {
      ...plan,
      checkIns: plan.checkIns.map((one) =>
        one.id === checkInId
          ? { ...one, dueOn: to, moved: [...one.moved, { ...markOf(event), from, reason }] }
          : one,
      ),
    };
  },
});
