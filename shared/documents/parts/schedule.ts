import type { Plan, ScheduledCheckIn } from '@fairway/shared/plan';
import { type Block, paragraph, table } from '../model.ts';
import { writtenDay } from '../wording.ts';

/** Whom a missed check-in counts against. An absence counts against nobody, and more is not said. */
const MISSED: Record<NonNullable<ScheduledCheckIn['missedBy']>, string> = {
  manager: 'Not held: missed by the manager',
  employee: 'Not held: missed by the employee',
  both: 'Not held: missed by both',
  absence: 'Not held: counts against nobody',
};

const STATES = { due: 'Due', held: 'Held', missed: 'Not held' };

/** Every check-in that was or is due, what became of it, and where it was moved. */
export function schedule({ checkIns }: Plan): Block {
  if (checkIns.length === 0) return paragraph('None yet.');
  const rows = checkIns
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
    .map(({ dueOn, state, missedBy, moved }) => [
      writtenDay(dueOn),
      state === 'missed' && missedBy ? MISSED[missedBy] : STATES[state],
      moved.map(({ from, reason }) => `from ${writtenDay(from)}: ${reason}`).join('\n'),
    ]);
  return table({ 'Due on': 3, 'What became of it': 5, Moved: 8 }, rows);
}
