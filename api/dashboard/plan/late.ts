import { daysBetween, todayIn } from '@fairway/shared/plan';

/** Says whether something was recorded more than so many days after it happened, by the organisation's days. */
export function isLate(
  mark: { on: string; recordedAt: string },
  lateAfterDays: number,
  timeZone: string,
): boolean {
  return daysBetween(mark.on, todayIn(timeZone, mark.recordedAt)) > lateAfterDays;
}
