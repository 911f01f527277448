import { addDays, type Day, type Instant, type Plan } from '@fairway/shared/plan';
import { dueDays } from '@fairway/shared/plan/due.ts';

type Entry = [name: string, on: Day, summary: string];

/**
 * What is still to come, as a calendar file; undefined when nothing is. Calendars are often open to others: the titles
 * name nobody and say nothing of a plan, and no word that anybody wrote is in it.
 */
export function calendar(plan: Plan, at: Instant): string | undefined {
  const { checkIns, support } = dueDays(plan);
  const entries: Entry[] = [
    ...checkIns.map((on, i): Entry => [`check-in-${i + 1}`, on, 'Check-in']),
    ...support.map((on, i): Entry => [`support-${i + 1}`, on, 'Support is due']),
    ...(checkIns.length > 0 && plan.launch ? [['end', plan.launch.endsOn, 'Last day'] as Entry] : []),
  ];
  if (entries.length === 0) return undefined;
  const stamp = new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fairway//Case//EN',
    ...entries.flatMap(([name, on, summary]) => [
      'BEGIN:VEVENT',
      `UID:${name}-${plan.id}@fairway`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${dateOf(on)}`,
      `DTEND;VALUE=DATE:${dateOf(addDays(on, 1))}`,
      `SUMMARY:${summary}`,
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

const dateOf = (day: Day): string => day.replaceAll('-', '');
