import { defineEvent } from '../event.ts';
import type { ScheduledCheckIn } from '../state.ts';

/** A scheduled check-in did not happen; it counts against whoever owed it. */
export const checkInMissed = defineEvent<{
  checkInId: string;
  by: NonNullable<ScheduledCheckIn['missedBy']>;
  note: string;
}>({
  type: 'check_in_missed',
  version: 1,
  audience: 'all',
  title: 'Check-in missed',
  evolve: (plan, { data }) => ({
    ...plan,
    checkIns: plan.checkIns.map((one) =>
      one.id === data.checkInId ? { ...one, state: 'missed', missedBy: data.by } : one,
    ),
  }),
});
