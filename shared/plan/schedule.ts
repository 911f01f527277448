import { type Calendar, workingDayFrom, workingDayUpTo } from './calendar.ts';
import type { Cadence } from './content.ts';
import { addDays, type Day, daysBetween } from './dates.ts';

/** A month of check-ins is four weeks, so that the weekday stays the same. */
const DAYS_BETWEEN: Record<Cadence['every'], number> = { week: 7, fortnight: 14, month: 28 };

/**
 * The days on which check-ins are due: one each cadence after the start, moved to the next working day, and one on the
 * plan's last working day. At least one, without repeats, in order.
 */
export function checkInDays(startsOn: Day, endsOn: Day, cadence: Cadence, calendar: Calendar): Day[] {
  const last = workingDayUpTo(endsOn, calendar);
  const days = new Set<Day>();
  const step = DAYS_BETWEEN[cadence.every];
  for (let on = addDays(startsOn, step); on < last; on = addDays(on, step)) {
    const due = workingDayFrom(on, calendar);
    if (due < last) days.add(due);
  }
  days.add(last);
  return [...days];
}

/** Day n of m of a running plan; n is 0 before the start and never more than m. */
export function progress(startsOn: Day, endsOn: Day, today: Day): { day: number; of: number } {
  const of = daysBetween(startsOn, endsOn) + 1;
  return { day: Math.max(0, Math.min(of, daysBetween(startsOn, today) + 1)), of };
}
