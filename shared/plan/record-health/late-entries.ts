import { isLate, recordedOn } from '../late.ts';
import { count, type HealthFinding, type HealthRule } from './finding.ts';

/** Entries written this many at once on one day, about different days, read as made up afterwards. */
const BATCH = 3;

/** Notes of the employer that were written late, or several days' worth at once. */
export const lateEntries: HealthRule = (plan, { policy, timeZone }) => {
  // What was entered of the time on paper is marked as that, and its paper named: it is no note that came late.
  const notes = plan.entries.filter(
    (entry) => entry.kind !== 'own_entry' && !entry.retracted && !entry.imported,
  );
  const late = notes.filter((entry) => isLate(entry, policy.lateAfterDays, timeZone));
  const byRecording = Map.groupBy(notes, (entry) => recordedOn(entry, timeZone));
  const found: HealthFinding[] = [];
  if (late.length > 0)
    found.push({
      code: 'late_entries',
      reason: `${count(late.length, 'entry').replace('entrys', 'entries')} written more than ${policy.lateAfterDays} days late.`,
      fix: 'Write notes on the day of the talk from now on; late ones stay marked.',
    });
  if ([...byRecording.values()].some((entries) => new Set(entries.map(({ on }) => on)).size >= BATCH))
    found.push({
      code: 'batch_written',
      reason: 'Notes about several days were written on one day.',
      fix: 'Ask the employee to add their own entries on those days.',
    });
  return found;
};
