import {
  type CADENCES,
  type Day,
  everyGoal,
  type Instant,
  isDay,
  type Measure,
  type Plan,
} from '@fairway/shared/plan';
import type { SUPPORT_KINDS } from '@fairway/shared/plan/content.ts';

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const days = new Intl.DateTimeFormat('en-GB', { ...DAY, timeZone: 'UTC' });
const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** "9 March 2026"; nothing for no day. */
export const writtenDay = (day: Day | null | undefined): string =>
  day && isDay(day) ? days.format(new Date(`${day}T00:00:00Z`)) : '';

/** "9 March 2026, 14:05" in the organisation's zone. */
export function writtenInstant(at: Instant, timeZone: string): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return '';
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone });
  const day = new Intl.DateTimeFormat('en-GB', { ...DAY, timeZone });
  return `${day.format(moment)}, ${clock.format(moment)}`;
}

/** A number with its unit: "62%", "1,200 tickets", "4.5"; nothing for no number. */
export function quantity(value: number | null | undefined, unit: string): string {
  if (value === null || value === undefined) return '';
  const number = numbers.format(value);
  const name = unit.trim();
  return name === '' || name === '%' ? `${number}${name}` : `${number} ${name}`;
}

/** "1 day", "60 days". */
export const count = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`;

/** "from 9 March 2026 to 7 May 2026". */
export const span = (from: Day, to: Day): string => `from ${writtenDay(from)} to ${writtenDay(to)}`;

/** With its first letter as at the start of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a, b and c". */
export const listed = (items: string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

export const CADENCE_WORDS: Record<(typeof CADENCES)[number], string> = {
  week: 'every week',
  fortnight: 'every two weeks',
  month: 'every four weeks',
};

export const SUPPORT_WORDS: Record<(typeof SUPPORT_KINDS)[number], string> = {
  training: 'training',
  coaching: 'coaching',
  mentoring: 'mentoring',
  tool: 'tool',
  time: 'time',
  adjusted_workload: 'adjusted workload',
  other: 'other',
};

/** What a goal is held against: "90% tickets answered in time" or the deliverable. */
export const targetText = (measure: Measure): string =>
  measure.kind === 'number'
    ? `${capital(measure.metric)}: ${quantity(measure.target, measure.unit)}`
    : measure.deliverable;

/** The unit that a goal's values are given in; none for a deliverable. */
export const unitOf = (plan: Pick<Plan, 'content' | 'amendments'>, goalId: string): string => {
  const measure = everyGoal(plan).find(({ id }) => id === goalId)?.measure;
  return measure?.kind === 'number' ? measure.unit : '';
};
