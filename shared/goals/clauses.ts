import { findHead, unknownVerb } from './clauses/head.ts';
import { classOf, type HeadClass } from './clauses/head-class.ts';
import type { Reading } from './reading.ts';

/** One sentence, bullet or main clause: tokens `from` up to `to`, with its main verb (-1: none). */
export interface Clause {
  from: number;
  to: number;
  head: number;
  headClass: HeadClass;
}
const ENDS = /^(?:[.!?;\n•*]|–)$/;
const ABBREVIATED =
  /^(?:no|nos|approx|min|max|vs|e|g|i|etc|inc|dept|mr|mrs|ms|dr|st|avg|sept?|dec|jan|feb|oct|nov|aug|hrs?|mins?)$/;
/** Splits a text into clauses and finds the verb that carries each. */
export function readClauses(reading: Reading): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (let at = 0; at <= reading.tokens.length; at++) {
    if (at < reading.tokens.length && !isEnd(reading, at) && !joins(reading, from, at)) continue;
    if (hasWords(reading, from, at)) clauses.push(readClause(reading, from, at));
    from = at + 1;
  }
  return clauses;
}
function hasWords(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (reading.tokens[at]!.kind === 'word' || reading.tokens[at]!.kind === 'percent') return true;
  return false;
}
function isEnd(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]!;
  if (token.kind !== 'mark' || !ENDS.test(token.word)) return false;
  if (token.word !== '.') return true;
  const next = reading.tokens[at + 1];
  return next === undefined || (next.start > token.end && !ABBREVIATED.test(reading.word(at - 1)));
}
/** "and pass the exam", ", sign the form": a second act with an object of its own. */
function joins(reading: Reading, from: number, at: number): boolean {
  if (at - from < 2 || !reading.is(at, 'joint')) return false;
  let verb = at + 1;
  while (verb < at + 4 && (/^(?:and|then|also|to|&)$/.test(reading.word(verb)) || reading.is(verb, 'adverb')))
    verb++;
  if (
    !reading.is(verb, 'done') &&
    !reading.is(verb, 'duty') &&
    !reading.is(verb, 'unmeasurable') &&
    !reading.is(verb, 'direction')
  )
    return false;
  if (/(?:ing|ed)$/.test(reading.word(verb)) || reading.tokens[verb]!.afterHyphen) return false;
  const next = reading.tokens[verb + 1];
  return (
    reading.is(verb + 1, 'determiner') ||
    next?.kind === 'number' ||
    next?.kind === 'id' ||
    (next?.capital ?? false)
  );
}
function readClause(reading: Reading, from: number, to: number): Clause {
  const head = findHead(reading, from, to);
  if (/^(?:fewer|less|more|better)$/.test(reading.word(from)))
    return { from, to, head, headClass: 'direction' };
  const first = unknownVerb(reading, from, to);
  if (first >= 0 && (head < 0 || head > first)) return { from, to, head: first, headClass: 'done' };
  return { from, to, head, headClass: head < 0 ? 'none' : classOf(reading, head, to) };
}
