import { addWorkingDays, type Calendar, workingDaysBetween } from './calendar.ts';
import { type Content, lastDay } from './content.ts';
import { addDays, type Day } from './dates.ts';
import type { Policy } from './policy.ts';

/** Whose time it is: the organisation's calendar, and the person's share of full time (1 where it is not known). */
export interface WorkingTime {
  policy: Pick<Policy, 'calendar'>;
  partTimeShare?: number;
}

/** A share is no exact number: without this, a fifth of a day more would be asked for than there is. */
const tidy = (days: number): number => Math.round(days * 1e6) / 1e6;

/** The day by which somebody of this share has had so many working days of theirs after `from`. */
export const addOwnDays = (from: Day, days: number, { policy, partTimeShare = 1 }: WorkingTime): Day =>
  addWorkingDays(from, Math.ceil(tidy(days / partTimeShare)), policy.calendar);

/** About how many working days of their own somebody has from one day to another, both counted. */
export const ownDays = (from: Day, to: Day, { policy, partTimeShare = 1 }: WorkingTime): number =>
  Math.round(tidy(workingDaysBetween(addDays(from, -1), to, policy.calendar) * partTimeShare));

/** The same over a plan; by the week alone while its start is open. */
export function ownDaysOf({ plannedStart, length }: Content, time: WorkingTime): number {
  if (plannedStart) return ownDays(plannedStart, lastDay(plannedStart, length.days), time);
  const { workingWeek }: Calendar = time.policy.calendar;
  return Math.round((length.days / 7) * workingWeek.length * (time.partTimeShare ?? 1));
}

/** Longest that a plan may be, in days. */
const LONGEST = 365;

/** The organisation's usual length, in days, with as much working time for this person as for one at full time. */
export const usualDays = (policy: Policy, partTimeShare = 1): number =>
  Math.min(LONGEST, Math.ceil(tidy(policy.usualLength / partTimeShare)));

/** The last day of the time that the employee has to read what they got on this day. */
export const readBy = (on: Day, time: WorkingTime & { policy: Policy }): Day =>
  addOwnDays(on, time.policy.readingDays, time);

/** "60%". */
export const shareText = (share: number): string => `${Math.round(share * 100)}%`;
