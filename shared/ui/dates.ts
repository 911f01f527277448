const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** An ISO day for reading, e.g. "23 Nov 2026". A day has no zone, so it is read in UTC. Anything else comes back as it is. */
export function formatDay(day: string, locale?: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(locale, { ...DAY, timeZone: 'UTC' }).format(date);
}

/** An instant for reading, in the organisation's zone, e.g. "23 Nov 2026, 14:05". */
export function formatInstant(instant: string, timeZone?: string, locale?: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const options = { ...DAY, hour: '2-digit', minute: '2-digit', timeZone } as const;
  return new Intl.DateTimeFormat(locale, options).format(date);
}

/** Whole days from `from` to `to`, both ISO days; negative when `to` lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** How far a day is from today, in words: "today", "in 3 days", "2 days ago". */
export function relativeDay(day: string, today: string): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
  return days > 0 ? `in ${count}` : `${count} ago`;
}
