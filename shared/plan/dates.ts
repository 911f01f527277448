import * as z from 'zod/mini';

/** A day as an ISO string, `2026-11-23`; never a timestamp. */
export type Day = string;
/** A moment as an ISO string in UTC, `2026-11-23T09:30:00Z`. */
export type Instant = string;

const asDay = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text, { overflow: 'reject' });

/** Says whether the text is a day that exists: `2026-02-30` is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    asDay(text);
    return true;
  } catch {
    return false;
  }
}

export const day = z.string().check(z.refine(isDay, 'is not a day that exists (year-month-day)'));

export const addDays = (from: Day, days: number): Day => asDay(from).add({ days }).toString();
/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  asDay(from).until(asDay(to), { largestUnit: 'days' }).days;
/** 1 for Monday to 7 for Sunday. */
export const weekday = (on: Day): number => asDay(on).dayOfWeek;
export const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
export const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** The day it is at this moment in an organisation's IANA time zone. Throws a RangeError for an unknown zone. */
export function todayIn(timeZone: string, at: Instant): Day {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** Says whether the text names a time zone that this runtime knows. */
export function isTimeZone(text: string): boolean {
  try {
    todayIn(text, '2026-01-01T00:00:00Z');
    return true;
  } catch {
    return false;
  }
}
