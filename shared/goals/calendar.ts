import type { DatePoint, Token } from './tokens.ts';

const MONTHS = new Map<string, number>();
const MONTH_WORDS =
  'january jan,february feb febuary,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,november nov,december dec';
for (const [index, names] of MONTH_WORDS.split(',').entries())
  for (const name of names.split(' ')) MONTHS.set(name, index + 1);

const WEEKDAYS = new Set(
  'monday mon tuesday tues tue wednesday weds wed thursday thurs thur thu friday fri saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(
    ' ',
  ),
);

/** Fixed points by name; a month where one belongs to it. */
const NAMED = new Map<string, DatePoint>([
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
const BEFORE_DATE = new Set(
  'in by of until till before during since from throughout through end for to late early mid this next last on and or after due beginning start between'.split(
    ' ',
  ),
);
const NAMES_A_NUMBER = new Set(
  'room lab bed flat house plot lane goal grade level year unit tier step section version v phase stage item point no number ref appendix clause page chapter line priority p class band zone key ks route bay building floor ward iso form module model type part option question table figure desk store shop branch site depot gate dock aisle building iteration release act article schedule policy ticket case order job project po invoice reg regulation standard objective target kpi'.split(
    ' ',
  ),
);
const COUNTED_PERIODS = new Set(
  'week weeks wk wks day days month months sprint sprints period iteration'.split(' '),
);
const ORDINAL_WORDS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};

/** Joins tokens that together are one date ("15 April 2025", "week 4") or one name ("Room 101"). */
export function joinDates(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = isPlain(tokens[at]!) ? undefined : (dateAt(tokens, at) ?? nameAt(tokens, at, joined));
    if (found) {
      const first = tokens[at]!;
      const last = tokens[at + found.used - 1]!;
      joined.push({
        ...first,
        kind: found.kind,
        end: last.end,
        hyphen: last.hyphen,
        date: found.date ?? first.date,
      });
      at += found.used;
    } else joined.push(tokens[at++]!);
  }
  return joined;
}

const CAN_BEGIN = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS,
  ...NAMED.keys(),
  ...NAMES_A_NUMBER,
  ...COUNTED_PERIODS,
  ...Object.keys(ORDINAL_WORDS),
  ...['half', 'fy', 'quarter'],
]);

/** Most words begin neither a date nor a name. */
const isPlain = ({ kind, word, hyphen }: Token): boolean =>
  kind === 'mark' || (kind === 'word' && !hyphen && !CAN_BEGIN.has(word) && !/\d/.test(word));

interface Found {
  kind: 'date' | 'weekday' | 'id' | 'number' | 'ordinal';
  used: number;
  date?: DatePoint;
}

function dateAt(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  switch (token.kind) {
    case 'date':
      return slashed(tokens, at);
    case 'number':
    case 'ordinal':
      return dayMonth(tokens, at) ?? bareYear(tokens, at) ?? dayOfMonth(tokens, at) ?? dotted(tokens, at);
    case 'word':
      break;
    default:
      return undefined;
  }
  const word = token.word;
  const month = MONTHS.get(word);
  if (month !== undefined && (!token.afterHyphen || tokens[at - 1]?.word === 'mid') && isMonth(tokens, at))
    return monthDay(tokens, at, month);
  if (
    WEEKDAYS.has(word) &&
    (word.length > 3 ||
      token.capital ||
      BEFORE_DATE.has(tokens[at - 1]?.word ?? '') ||
      /^(?:every|each)$/.test(tokens[at - 1]?.word ?? ''))
  )
    return { kind: 'weekday', used: 1 };
  const named = NAMED.get(word);
  if (named) return { kind: 'date', used: 1, date: named };
  if (word === 'half' && next?.word === 'term') return { kind: 'date', used: 2, date: {} };
  if (
    (word === 'year' || word === 'month' || word === 'quarter') &&
    next?.word === 'end' &&
    /^(?:by|before|at|until|till)$/.test(tokens[at - 1]?.word ?? '')
  )
    return { kind: 'date', used: 2, date: {} };
  const code = /^(q|h|wd|w|wk|fy|day|week)(\d{1,4})$/.exec(word);
  if (code) return codeDate(tokens, at, code[1]!, Number(code[2]));
  if (word === 'fy' && next?.kind === 'number') return { kind: 'date', used: 2, date: {} };
  if (Object.hasOwn(ORDINAL_WORDS, word) && next?.word === 'quarter')
    return { kind: 'date', used: 2, date: { quarter: ORDINAL_WORDS[word]! } };
  if (word === 'quarter' && next?.kind === 'number')
    return { kind: 'date', used: 2, date: { quarter: next.value } };
  if (
    COUNTED_PERIODS.has(word) &&
    next?.kind === 'number' &&
    Number.isInteger(next.value) &&
    next.value < 400
  )
    return planPoint(tokens, at);
  return undefined;
}

function codeDate(tokens: readonly Token[], at: number, code: string, value: number): Found | undefined {
  if (code === 'q' && value >= 1 && value <= 4) {
    const year = yearAt(tokens, at + 1);
    return { kind: 'date', used: year ? 2 : 1, date: { quarter: value, ...(year ? { year } : {}) } };
  }
  if (code === 'h' && value <= 2) return { kind: 'date', used: 1, date: { quarter: value * 2 } };
  if (code === 'w' || code === 'wk' || code === 'week')
    return { kind: 'date', used: 1, date: { planWeek: value } };
  if (code === 'day') return { kind: 'date', used: 1, date: { planDay: value } };
  if (code === 'wd' || code === 'fy') return { kind: 'date', used: 1, date: {} };
  return undefined;
}

/** "week 4", "weeks 4 to 8", "day 60", "sprint 14". */
function planPoint(tokens: readonly Token[], at: number): Found {
  const word = tokens[at]!.word;
  let used = 2;
  let value = tokens[at + 1]!.value;
  if (/^(?:-|–|to|and|&)$/.test(tokens[at + 2]?.word ?? '') && tokens[at + 3]?.kind === 'number') {
    value = tokens[at + 3]!.value;
    used = 4;
  } else if (tokens[at + 1]!.hyphen && tokens[at + 2]?.kind === 'number') {
    value = tokens[at + 2]!.value;
    used = 3;
  }
  const date: DatePoint = word.startsWith('w')
    ? { planWeek: value }
    : word.startsWith('d')
      ? { planDay: value }
      : word.startsWith('m')
        ? { planMonth: value }
        : {};
  return { kind: 'date', used, date };
}

function isMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (
    token.word !== 'may' &&
    token.word !== 'march' &&
    token.word !== 'mar' &&
    token.word !== 'dec' &&
    token.word !== 'jan'
  )
    return true;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before && BEFORE_DATE.has(before.word))
    return before.word !== 'and' && before.word !== 'or' && before.word !== 'to'
      ? true
      : token.capital || MONTHS.has(tokens[at - 2]?.word ?? '');
  if (before?.kind === 'number' || before?.kind === 'ordinal') return true;
  if (after?.kind === 'number' || after?.kind === 'ordinal') return true;
  return (
    token.capital &&
    ((before !== undefined && before.word !== '.' && before.word !== '\n') ||
      MONTHS.has(tokens[at + 2]?.word ?? ''))
  );
}

const isDay = (token: Token | undefined): token is Token =>
  (token?.kind === 'number' || token?.kind === 'ordinal') &&
  Number.isInteger(token.value) &&
  token.value >= 1 &&
  token.value <= 31;

function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === 'number' &&
    token.value >= 2000 &&
    token.value <= 2099 &&
    token.end - token.start === 4
    ? token.value
    : undefined;
}

/** "15 April", "3rd of May 2025", "2-20 May", "10 and 17 June", "3, 9 and 12 July". */
function dayMonth(tokens: readonly Token[], at: number): Found | undefined {
  let end = at;
  if (!isDay(tokens[end])) return undefined;
  for (let steps = 0; steps < 6; steps++) {
    const link = tokens[end + 1];
    if (tokens[end]!.hyphen && isDay(link)) end += 1;
    else if (/^(?:and|to|or|,|&|–|\/)$/.test(link?.word ?? '') && isDay(tokens[end + 2])) end += 2;
    else if (
      /^(?:and|to|or|,|&)$/.test(link?.word ?? '') &&
      tokens[end + 2]?.word === 'the' &&
      isDay(tokens[end + 3])
    )
      end += 3;
    else break;
  }
  if (end > at && tokens[at]!.kind === 'number' && tokens[at - 1]?.kind === 'date') return undefined;
  const of = tokens[end + 1]?.word === 'of' ? 1 : 0;
  const name = tokens[end + 1 + of];
  const month = name?.kind === 'word' ? MONTHS.get(name.word) : undefined;
  if (month === undefined || (of && tokens[end]!.kind !== 'ordinal')) return undefined;
  let used = end + 2 + of - at;
  if (tokens[at + used]?.word === ',' && yearAt(tokens, at + used + 1)) used += 1;
  const year = yearAt(tokens, at + used);
  return {
    kind: 'date',
    used: used + (year ? 1 : 0),
    date: { day: tokens[end]!.value, month, ...(year ? { year } : {}) },
  };
}

/** "April", "April 15th", "April 15, 2025", "April 2025". */
function monthDay(tokens: readonly Token[], at: number, month: number): Found {
  const year = yearAt(tokens, at + 1);
  if (year) return { kind: 'date', used: 2, date: { month, year } };
  let next = at + 1;
  if (tokens[next]?.word === '.' && isDay(tokens[next + 1])) next += 1;
  const day = tokens[next];
  if (!isDay(day)) return { kind: 'date', used: 1, date: { month } };
  let used = next + 1 - at;
  if (tokens[at + used]?.word === ',' && yearAt(tokens, at + used + 1)) used += 1;
  const written = yearAt(tokens, at + used);
  return {
    kind: 'date',
    used: used + (written ? 1 : 0),
    date: { day: day.value, month, ...(written ? { year: written } : {}) },
  };
}

const BEFORE_DAY = new Set('by on until till before due from since of for and'.split(' '));

/** "3/14" is a date after "by" or before ":", else a share ("9/10 calls"). */
function slashed(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at]!;
  if (!token.date) return { kind: 'number', used: 1 };
  if (token.date.year !== undefined || token.word.endsWith('.')) return { kind: 'date', used: 1 };
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const dated =
    before === undefined ||
    BEFORE_DAY.has(before.word) ||
    /^(?:\(|\n|;|–|to|between)$/.test(before.word) ||
    before.kind === 'date' ||
    before.kind === 'weekday';
  if (
    dated &&
    after?.word !== 'of' &&
    (before !== undefined || after?.word === ':' || after?.word === ',' || after?.word === '–')
  )
    return { kind: 'date', used: 1 };
  return { kind: 'number', used: 1 };
}

function bareYear(tokens: readonly Token[], at: number): Found | undefined {
  const year = yearAt(tokens, at);
  if (!year || tokens[at]!.word.includes(',')) return undefined;
  return BEFORE_DATE.has(tokens[at - 1]?.word ?? '') && tokens[at + 1]?.kind !== 'word'
    ? { kind: 'date', used: 1, date: { year } }
    : undefined;
}

/** "by the 10th", "on the 6th, 8th and 13th". */
function dayOfMonth(tokens: readonly Token[], at: number): Found | undefined {
  if (tokens[at]!.kind !== 'ordinal' || tokens[at]!.value > 31) return undefined;
  const article = tokens[at - 1]?.word === 'the' ? 1 : 0;
  const next = tokens[at + 1];
  const links =
    tokens[at - 1]?.kind === 'date' ||
    tokens[at - 2]?.kind === 'date' ||
    next?.kind === 'ordinal' ||
    tokens[at + 2]?.kind === 'ordinal';
  const ends =
    next === undefined ||
    next.kind !== 'word' ||
    /^(?:of|and|each|every|at|with|without|in|for|or|to)$/.test(next.word);
  const before = tokens[at - 1 - article]?.word ?? '';
  return ends && (BEFORE_DAY.has(before) || links)
    ? { kind: 'date', used: 1, date: { day: tokens[at]!.value } }
    : undefined;
}

/** "by 30.09" without its last dot. */
function dotted(tokens: readonly Token[], at: number): Found | undefined {
  const written = /^(\d{1,2})\.(\d{2})$/.exec(tokens[at]!.word);
  if (!written || !/^(?:by|until|till|before|on|from)$/.test(tokens[at - 1]?.word ?? '')) return undefined;
  const [day, month] = [Number(written[1]), Number(written[2])];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
    ? { kind: 'date', used: 1, date: { day, month } }
    : undefined;
}

/** A number that only names: "Room 101", "grade 7", "MED-3", "999 calls", "24/7". */
function nameAt(tokens: readonly Token[], at: number, before: readonly Token[]): Found | undefined {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.kind === 'word') {
    const hash = next?.word === '#' ? 1 : 0;
    const number = tokens[at + 1 + hash];
    if (
      NAMES_A_NUMBER.has(token.word) &&
      number?.kind === 'number' &&
      number.end - number.start < 7 &&
      !counted(tokens, at + 1 + hash)
    )
      return { kind: 'id', used: 2 + hash + listedNumbers(tokens, at + 1 + hash) };
    if (token.hyphen && next?.kind === 'number' && next.afterHyphen && token.capital)
      return { kind: 'id', used: 2 };
    if (/\d/.test(token.word)) return { kind: 'id', used: 1 };
    return undefined;
  }
  if (token.kind === 'number') {
    if (token.word === '24' && /^(?:x|\/)$/.test(next?.word ?? '')) return { kind: 'id', used: 3 };
    if (
      /^(?:999|911|112|101|111|365|360|1099|401|404|500)$/.test(token.word) &&
      next?.kind === 'word' &&
      /^(?:calls?|feedback|emergency|line|review|errors?|k|degrees?)$/.test(next.word)
    )
      return { kind: 'id', used: 1 };
    if (before[before.length - 1]?.word === '#') return { kind: 'id', used: 1 };
    if (next?.word === ':' && tokens[at + 2]?.kind === 'number' && token.end + 1 === tokens[at + 2]!.start)
      return { kind: 'id', used: 3 };
    if (token.hyphen && (next?.word === 'to' || next?.word === 'on') && /^one|^1/.test(token.word))
      return { kind: 'id', used: 3 };
  }
  if (token.kind === 'date' && token.word === '24/7') return { kind: 'id', used: 1 };
  return undefined;
}

const COUNTS_AFTER = new Set('or and to % days weeks hours per'.split(' '));
const counted = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    next?.kind === 'word' &&
    (next.word === 'or' || next.word === 'per') &&
    COUNTS_AFTER.has(next.word) &&
    !tokens[at]!.word.startsWith('#')
  );
};

function listedNumbers(tokens: readonly Token[], at: number): number {
  return (tokens[at]!.hyphen || /^(?:and|&|–|\/)$/.test(tokens[at + 1]?.word ?? '')) &&
    tokens[at + (tokens[at]!.hyphen ? 1 : 2)]?.kind === 'number'
    ? tokens[at]!.hyphen
      ? 1
      : 2
    : 0;
}
