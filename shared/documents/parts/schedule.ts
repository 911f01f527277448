import { milestonesOf, type Plan, type ScheduledCheckIn } from '@fairway/shared/plan';
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

/** Every check-in that was or is due with what became of it, and the milestones, by their day. */
export function schedule(plan: Plan): Block {
  const checkIns = plan.checkIns.map(({ dueOn, state, missedBy, moved }) => ({
    on: dueOn,
    cells: [
      writtenDay(dueOn),
      state === 'missed' && missedBy ? MISSED[missedBy] : STATES[state],
      moved.map(({ from, reason }) => `from ${writtenDay(from)}: ${reason}`).join('\n'),
    ],
  }));
  const milestones = milestonesOf(plan).map(({ on, text, reachedOn }) => ({
    on: on ?? '',
    cells: [writtenDay(on), `Milestone: ${text}`, reachedOn ? `reached ${writtenDay(reachedOn)}` : ''],
  }));
  const rows = [...checkIns, ...milestones].toSorted((a, b) => a.on.localeCompare(b.on));
  if (rows.length === 0) return paragraph('None yet.');
  return table(
    { 'Due on': 3, 'What became of it': 5, 'Moved or reached': 8 },
    rows.map(({ cells }) => cells),
  );
}
