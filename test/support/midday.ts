import type { Day } from '@fairway/shared/plan';

/**
 * A time zone in which it is midday at this moment, and the day that it is there, the same as in UTC: what a test does after
 * it began is then still on that day, whenever it runs.
 */
export function midday(now = new Date()): { timeZone: string; today: Day } {
  const ahead = 12 - now.getUTCHours();
  // These names say how far behind they are.
  const timeZone = `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
  return { timeZone, today: now.toISOString().slice(0, 10) };
}
