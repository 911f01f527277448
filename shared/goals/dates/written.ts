import type { Token } from '../tokens.ts';
import { BEFORE_DATE, type Found, isDay, MONTHS, yearAt } from './vocabulary.ts';

export function isMonth(tokens: readonly Token[], at: number): boolean {
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
/** "15 April", "3rd of May 2025", "2-20 May", "10 and 17 June", "3, 9 and 12 July". */
export function dayMonth(tokens: readonly Token[], at: number): Found | undefined {
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
export function monthDay(tokens: readonly Token[], at: number, month: number): Found {
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
