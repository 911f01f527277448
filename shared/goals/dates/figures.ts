import type { Token } from '../tokens.ts';
import { BEFORE_DATE, type Found, yearAt } from './vocabulary.ts';

const BEFORE_DAY = new Set('by on until till before due from since of for and'.split(' '));
/** "3/14" is a date after "by" or before ":", else a share ("9/10 calls"). */
export function slashed(tokens: readonly Token[], at: number): Found | undefined {
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
export function bareYear(tokens: readonly Token[], at: number): Found | undefined {
  const year = yearAt(tokens, at);
  if (!year || tokens[at]!.word.includes(',')) return undefined;
  return BEFORE_DATE.has(tokens[at - 1]?.word ?? '') && tokens[at + 1]?.kind !== 'word'
    ? { kind: 'date', used: 1, date: { year } }
    : undefined;
}
/** "by the 10th", "on the 6th, 8th and 13th". */
export function dayOfMonth(tokens: readonly Token[], at: number): Found | undefined {
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
export function dotted(tokens: readonly Token[], at: number): Found | undefined {
  const written = /^(\d{1,2})\.(\d{2})$/.exec(tokens[at]!.word);
  if (!written || !/^(?:by|until|till|before|on|from)$/.test(tokens[at - 1]?.word ?? '')) return undefined;
  const [day, month] = [Number(written[1]), Number(written[2])];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
    ? { kind: 'date', used: 1, date: { day, month } }
    : undefined;
}
