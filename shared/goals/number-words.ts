import { BEGINS_NUMBER } from './begins.ts';
import { readNumber } from './numbers.ts';
import type { Token } from './tokens.ts';

const NOT_ONE_AFTER = new Set([
  'no',
  'each',
  'every',
  'this',
  'that',
  'which',
  'any',
  'another',
  'the',
  'some',
]);
const NOT_ONE_BEFORE = new Set(['of', 'another', 'to', 'on', 'day', 'or']);

/** "one" counts in "at least one" and "one report", not in "no one", "one of them", "one-to-one". */
function countsOne(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  if (before === 'least' || before === 'than' || before === 'most') return true;
  const after = tokens[at + 1];
  return !NOT_ONE_AFTER.has(before) && after?.kind === 'word' && !NOT_ONE_BEFORE.has(after.word);
}

/** Joins the words of a number into one token: "forty five per cent". */
export function joinNumberWords(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ begins }) => begins & BEGINS_NUMBER)) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const countable = (token.begins & BEGINS_NUMBER) !== 0 && (token.word !== 'one' || countsOne(tokens, at));
    if (!countable) {
      joined.push(token);
      continue;
    }
    const { value, used } = readNumber(tokens.slice(at, at + 8).map((next) => next.word));
    const last = tokens[at + used - 1]!;
    const number: Token = { ...token, kind: 'number', value, end: last.end, hyphen: last.hyphen };
    at += used - 1;
    const next = tokens[at + 1];
    const perCent =
      next?.word === 'percent' ? 1 : next?.word === 'per' && tokens[at + 2]?.word === 'cent' ? 2 : 0;
    if (perCent) {
      number.kind = 'percent';
      at += perCent;
      number.end = tokens[at]!.end;
    }
    joined.push(number);
  }
  return joined;
}
