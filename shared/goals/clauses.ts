import type { Reading } from './reading.ts';

/** How an act is told in a record: `act` leaves a done state, `direction` only points, `soft` shows nothing. */
export type HeadClass = 'act' | 'direction' | 'soft' | 'none';

/** One sentence, bullet or main clause: tokens `from` up to `to`, with its main verb if it has one. */
export interface Clause {
  from: number;
  to: number;
  head: number;
  headClass: HeadClass;
}

const ENDS = /^(?:[.!?;\n•*]|–)$/;
const LEADS = new Set(
  'to must should shall will would need needs needed expected required please not and then you we i also always never consistently it is are be by can may could ensure sure try trying aim strive that have has continue start begin keep only either or but'.split(
    ' ',
  ),
);
const SUBJECTS = /^(?:you|we|they|he|she|i|everyone|everybody|employee|staff|team|who)$/;

/** Splits a text into clauses and finds the verb that carries each. */
export function readClauses(reading: Reading): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (let at = 0; at <= reading.tokens.length; at++) {
    if (at < reading.tokens.length && !isEnd(reading, at)) continue;
    if (at > from && reading.tokens.slice(from, at).some((token) => token.kind !== 'mark'))
      clauses.push(clause(reading, from, at));
    from = at + 1;
  }
  return clauses;
}

function isEnd(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]!;
  if (token.kind !== 'mark' || !ENDS.test(token.word)) return false;
  if (token.word !== '.') return true;
  const next = reading.tokens[at + 1];
  return (
    next === undefined ||
    (next.start > token.end &&
      !/^(?:no|nos|approx|min|max|vs|e|g|i|etc|inc|dept|mr|mrs|ms|dr|avg|sept?|dec|jan|feb|oct|nov|aug|hrs?|mins?)$/.test(
        reading.word(at - 1),
      ))
  );
}

function clause(reading: Reading, from: number, to: number): Clause {
  const head = findHead(reading, from, to);
  return { from, to, head, headClass: head < 0 ? 'none' : classOf(reading, head) };
}

/** The first token that can be a verb where a verb can stand. */
function findHead(reading: Reading, from: number, to: number): number {
  let copula = -1;
  for (let at = from; at < to; at++) {
    const token = reading.tokens[at]!;
    if (
      token.kind !== 'word' ||
      token.afterHyphen ||
      (token.hyphen && !/^(?:re|co|pre|sign|follow)$/.test(token.word))
    )
      continue;
    if (/^(?:be|is|are|has|have|get|gets)$/.test(token.word)) {
      if (copula < 0) copula = at;
      continue;
    }
    if (!isVerb(reading, at) || !verbPosition(reading, from, at)) continue;
    return at;
  }
  return copula;
}

const isVerb = (reading: Reading, at: number): boolean =>
  reading.is(at, 'soft') || reading.is(at, 'direction') || reading.is(at, 'act') || reading.is(at, 'duty');

function verbPosition(reading: Reading, from: number, at: number): boolean {
  let before = at - 1;
  while (before >= from && reading.is(before, 'adverb')) before--;
  const word = reading.word(before);
  if (before < from || reading.tokens[before]!.kind === 'mark')
    return !/(?:ing|ed|ings)$/.test(reading.word(at)) || before < from;
  if (LEADS.has(word) || SUBJECTS.test(word)) return true;
  if (reading.is(before, 'person')) return true;
  if (reading.is(before, 'determiner') || reading.tokens[before]!.kind !== 'word')
    return reading.tokens[before]!.kind === 'date';
  return /(?:ed|s)$/.test(reading.word(at)) && /s$/.test(word) && !/ings?$/.test(reading.word(at))
    ? true
    : /(?:ed|en|sent|written|kept|done|held|made|met|run)$/.test(reading.word(at));
}

function classOf(reading: Reading, at: number): HeadClass {
  const word = reading.word(at);
  if (reading.is(at, 'unmeasurable') || /^(?:is|are|has|have|get|gets)$/.test(word))
    return reading.is(at, 'direction') ? 'soft' : 'soft';
  if (reading.is(at, 'act') || reading.is(at, 'duty')) return 'act';
  if (reading.is(at, 'direction')) return 'direction';
  return 'soft';
}

/** The content words of an object: what is neither a function word, an adverb nor a time. */
export function contentWords(reading: Reading, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    const token = reading.tokens[at]!;
    if (token.kind === 'id') found.push(at);
    if (
      token.kind !== 'word' ||
      reading.is(at, 'function') ||
      reading.is(at, 'adverb') ||
      /ly$/.test(token.word)
    )
      continue;
    if (reading.touches('vague_term', at, at + 1) || reading.touches('hedge', at, at + 1)) continue;
    if (reading.touches('time.window', at, at + 1) || reading.touches('time.point', at, at + 1)) continue;
    found.push(at);
  }
  return found;
}
