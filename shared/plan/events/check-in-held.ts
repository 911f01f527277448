import { defineEvent, markOf } from '../event.ts';
import type { GoalReading } from '../state.ts';

interface Held {
  id: string;
  /** The scheduled check-in that this talk meets, if one was due. */
  scheduledId: string | null;
  note: string;
  praise: string;
  obstacles: string;
  goals: GoalReading[];
  supportGiven: string[];
  milestonesReached?: string[];
  addendum?: boolean;
  /** A talk of the time on paper. */
  imported?: boolean;
}

export const checkInHeld = defineEvent<Held>({
  type: 'check_in_held',
  version: 1,
  audience: 'all',
  title: 'Check-in held',
  evolve: (plan, event) => {
    const { scheduledId, ...entry } = event.data;
    return {
      ...plan,
      checkIns: plan.checkIns.map((one) =>
        one.id === scheduledId ? { ...one, state: 'held', entryId: entry.id } : one,
      ),
      entries: [...plan.entries, { kind: 'check_in', ...markOf(event), ...entry, answers: [] }],
    };
  },
});
