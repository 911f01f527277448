import * as z from 'zod/mini';
import { addDays, type Day, day, weekday } from './dates.ts';

/** The organisation's working week (1 Monday to 7 Sunday) and its holidays. */
export const calendarSchema = z.object({
  workingWeek: z.array(z.number().check(z.int(), z.gte(1), z.lte(7))).check(z.minLength(1)),
  holidays: z.array(day),
});
export type Calendar = z.infer<typeof calendarSchema>;

export const MONDAY_TO_FRIDAY: Calendar = { workingWeek: [1, 2, 3, 4, 5], holidays: [] };

/** A year without a working day would be a broken calendar: searches stop there. */
const SEARCH_LIMIT = 366;

const isWorkingDay = (on: Day, calendar: Calendar): boolean =>
  calendar.workingWeek.includes(weekday(on)) && !calendar.holidays.includes(on);

function search(from: Day, step: 1 | -1, calendar: Calendar): Day {
  let on = from;
  for (let i = 0; i < SEARCH_LIMIT; i++) {
    if (isWorkingDay(on, calendar)) return on;
    on = addDays(on, step);
  }
  return from;
}

/** The day itself when it is a working day, else the next one. */
export const workingDayFrom = (on: Day, calendar: Calendar): Day => search(on, 1, calendar);
/** The day itself when it is a working day, else the one before. */
export const workingDayUpTo = (on: Day, calendar: Calendar): Day => search(on, -1, calendar);

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: Day, to: Day, calendar: Calendar): number {
  let count = 0;
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) if (isWorkingDay(on, calendar)) count++;
  return count;
}

/** The day that lies so many working days after `from`. */
export function addWorkingDays(from: Day, days: number, calendar: Calendar): Day {
  let on = from;
  for (let left = days; left > 0; left--) on = workingDayFrom(addDays(on, 1), calendar);
  return on;
}
