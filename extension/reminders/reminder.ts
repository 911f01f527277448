import type { Report } from '@fairway/shared/contract/people.ts';

/** Nobody is reminded of work in the night: the first hour of the day in which a reminder may come. */
const FIRST_HOUR = 8;

/** How many of the manager's people something is due for, today or since earlier. */
export const dueCount = (people: Report[], today: string): number =>
  people.filter(({ plan }) => typeof plan?.nextDueOn === 'string' && plan.nextDueOn <= today).length;

/**
 * What a reminder says now, or null for none: once a day, when something is due. It names nobody and nothing of a plan,
 * because whoever stands by reads it too.
 * @param hour of the day where the person is
 * @param remindedOn the day of the last reminder
 */
export function reminder(
  people: Report[],
  { today, hour, remindedOn }: { today: string; hour: number; remindedOn: string | undefined },
): string | null {
  const due = dueCount(people, today);
  if (due === 0 || hour < FIRST_HOUR || remindedOn === today) return null;
  return due === 1 ? 'Something is due today.' : `${due} things are due today.`;
}
