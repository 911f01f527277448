import { MONDAY_TO_FRIDAY, workingDayUpTo } from '@fairway/shared/plan/calendar.ts';
import { addDays, type Day } from '@fairway/shared/plan/dates.ts';

/** Days of the sample, told from today: `ago(21)` is the last working day up to three weeks back. */
export interface Days {
  today: Day;
  ago(days: number): Day;
}

export const daysFrom = (today: Day): Days => ({
  today,
  ago: (days) => workingDayUpTo(addDays(today, -days), MONDAY_TO_FRIDAY),
});

/** A day as a goal's text says it: 15 January 2027. */
export function written(day: Day): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
