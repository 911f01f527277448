import type { DatePoint } from './tokens.ts';

const DAY = 86_400_000;

/** Days counted from 1970, first and last. */
export interface Window {
  from: number;
  to: number;
}

/** The days of a plan: `planStart` an ISO day, `planDays` its length. An unreadable day gives no window. */
export function planWindow(planStart: string, planDays: number): Window | undefined {
  const from = Date.parse(`${planStart}T00:00:00Z`) / DAY;
  return Number.isFinite(from) && Number.isFinite(planDays) ? { from, to: from + planDays } : undefined;
}

/** The last day of a window as an ISO day. */
export function lastDay({ to }: Window): string {
  return new Date(to * DAY).toISOString().slice(0, 10);
}

const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY;

/**
 * Every span of days a written date can mean: in the years around the plan if it names none, day and month the
 * other way round if both could be months. `byEnd` takes a month or quarter as its last day.
 */
export function windowOf(date: DatePoint, plan: Window | undefined, byEnd: boolean): Window[] {
  if (!plan) return [];
  const planYear = new Date(plan.from * DAY).getUTCFullYear();
  const years = date.year ? [date.year] : [planYear - 1, planYear, planYear + 1];
  const last = (window: Window): Window => (byEnd ? { from: window.to, to: window.to } : window);
  if (date.quarter)
    return years.map((year) =>
      last({
        from: dayNumber(year, date.quarter! * 3 - 2, 1),
        to: dayNumber(year, date.quarter! * 3 + 1, 0),
      }),
    );
  if (date.month && date.day) {
    const exact = years.map((year) => dayNumber(year, date.month!, date.day!));
    if (date.swap) exact.push(...years.map((year) => dayNumber(year, date.day!, date.month!)));
    return exact.map((day) => ({ from: day, to: day }));
  }
  if (date.month)
    return years.map((year) =>
      last({ from: dayNumber(year, date.month!, 1), to: dayNumber(year, date.month! + 1, 0) }),
    );
  if (date.year) return [{ from: dayNumber(date.year, 1, 1), to: dayNumber(date.year, 12, 31) }];
  return [];
}
