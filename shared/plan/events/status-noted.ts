import { defineEvent, markOf } from '../event.ts';
import type { GoalStatus } from '../state.ts';

export const statusNoted = defineEvent<{
  id: string;
  status: GoalStatus;
  reason: string;
  addendum?: boolean;
}>({
  type: 'status_noted',
  version: 1,
  audience: 'all',
  title: 'Status note',
  evolve: (plan, event) => ({
    ...plan,
    entries: [...plan.entries, { kind: 'status_note', ...markOf(event), ...event.data, answers: [] }],
  }),
});
