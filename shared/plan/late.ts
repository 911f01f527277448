import { type Day, daysBetween, type Instant, todayIn } from './dates.ts';

interface Recorded {
  on: Day;
  recordedAt: Instant;
}

/** The organisation's day on which something was recorded. */
export const recordedOn = ({ recordedAt }: Pick<Recorded, 'recordedAt'>, timeZone: string): Day =>
  todayIn(timeZone, recordedAt);

/** Says whether something was recorded more than so many days after it happened, by the organisation's days. */
export const isLate = (mark: Recorded, lateAfterDays: number, timeZone: string): boolean =>
  daysBetween(mark.on, recordedOn(mark, timeZone)) > lateAfterDays;
