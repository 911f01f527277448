import type { DatePoint, Token } from '../tokens.ts';
import { bareYear, dayOfMonth, dotted, slashed } from './figures.ts';
import {
  BEFORE_DATE,
  COUNTED_PERIODS,
  type Found,
  MONTHS,
  NAMED,
  ORDINAL_WORDS,
  WEEKDAYS,
  yearAt,
} from './vocabulary.ts';
import { dayMonth, isMonth, monthDay } from './written.ts';

/** The date that begins at a token, if one does. */
export function dateAt(tokens: readonly Token[], at: number): Found | undefined {
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
