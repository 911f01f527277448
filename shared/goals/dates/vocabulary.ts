import type { DatePoint, Token } from '../tokens.ts';

export const MONTHS = new Map<string, number>();
const MONTH_WORDS =
  'january jan,february feb febuary,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,november nov,december dec';
for (const [index, names] of MONTH_WORDS.split(',').entries())
  for (const name of names.split(' ')) MONTHS.set(name, index + 1);

export const WEEKDAYS = new Set(
  'monday mon tuesday tues tue wednesday weds wed thursday thurs thur thu friday fri saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(
    ' ',
  ),
);

/** Fixed points by name; a month where one belongs to it. */
export const NAMED = new Map<string, DatePoint>([
  ['eom', {}],
  ['eow', {}],
  ['eoq', {}],
  ['eoy', { month: 12 }],
  ['eofy', {}],
  ['xmas', { month: 12, day: 25 }],
  ['christmas', { month: 12, day: 25 }],
  ['easter', {}],
  ['whitsun', {}],
  ['diwali', {}],
  ['eid', {}],
  ['lent', {}],
  ['thanksgiving', { month: 11 }],
  ['halloween', { month: 10, day: 31 }],
]);
/** Words after which a lower-case "may" or "march" is a month, and a bare year or day number is a date. */
export const BEFORE_DATE = new Set(
  'in by of until till before during since from throughout through end for to late early mid this next last on and or after due beginning start between'.split(
    ' ',
  ),
);
export const COUNTED_PERIODS = new Set(
  'week weeks wk wks day days month months sprint sprints period iteration'.split(' '),
);
export const ORDINAL_WORDS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};
/** The words that can begin a date. */
export const DATE_WORDS = [
  ...MONTHS.keys(),
  ...WEEKDAYS,
  ...NAMED.keys(),
  ...COUNTED_PERIODS,
  ...Object.keys(ORDINAL_WORDS),
  ...['half', 'fy', 'quarter'],
];
/** Tokens that together are one date, weekday, name or number. */
export interface Found {
  kind: 'date' | 'weekday' | 'id' | 'number' | 'ordinal';
  used: number;
  date?: DatePoint;
}

export const isDay = (token: Token | undefined): token is Token =>
  (token?.kind === 'number' || token?.kind === 'ordinal') &&
  Number.isInteger(token.value) &&
  token.value >= 1 &&
  token.value <= 31;
export function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === 'number' &&
    token.value >= 2000 &&
    token.value <= 2099 &&
    token.end - token.start === 4
    ? token.value
    : undefined;
}
