import type { Reading } from './reading.ts';

/**
 * How the main verb of a clause shows in a record: `done` leaves a done state, `duty` is an act without an end,
 * `direction` only points, `soft` shows nothing, `light` depends on its object ("go", "give"), `state` says that something is so, `none` has no verb.
 */
export type HeadClass = 'done' | 'duty' | 'direction' | 'soft' | 'light' | 'state' | 'none';

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
const LEADS = new Set(
  "to must should shall will would need needs needed expected required please not and then you we i also it be by can may could ensure sure try trying aim strive that start begin only either or but don't never who i'd let's they he she least also both -".split(
    ' ',
  ),
);
const REFLEXIVE = /^(?:yourself|yourselves|themselves|himself|herself)$/;
const COPULA = /^(?:be|is|are|was|were|has|have|being|been|isn't|aren't)$/;

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
  if (at - from < 2 || !/^(?:and|&|,|then|plus)$/.test(reading.word(at))) return false;
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

/** "Catalogue the samples": a word of no class before an object is a verb, and mostly one with a done state. */
function unknownVerb(reading: Reading, from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    at < from + 4 &&
    (LEADS.has(reading.word(at)) || reading.is(at, 'adverb') || reading.tokens[at]!.kind === 'mark')
  )
    at++;
  const token = reading.tokens[at];
  if (
    at >= to ||
    token?.kind !== 'word' ||
    token.hyphen ||
    isVerb(reading, at) ||
    /(?:ing|ed|ly|[^s]s)$/.test(token.word)
  )
    return -1;
  if (
    ['function', 'area', 'metric', 'person', 'determiner', 'cadence', 'trait', 'mild', 'neg'].some((name) =>
      reading.is(at, name),
    )
  )
    return -1;
  const next = reading.tokens[at + 1];
  return /^(?:the|a|an|your|all|every|each|both|our|any)$/.test(next?.word ?? '') ? at : -1;
}

/** The first token that can be a verb where a verb can stand; a copula only if nothing else is found. */
function findHead(reading: Reading, from: number, to: number): number {
  let copula = -1;
  for (let at = from; at < to; at++) {
    const token = reading.tokens[at]!;
    if (token.kind !== 'word' || token.afterHyphen || (token.hyphen && !/^(?:re|co|pre)$/.test(token.word)))
      continue;
    if (COPULA.test(token.word) || /^(?:ensure|ensures|ensuring)$/.test(token.word)) {
      if (copula < 0) copula = at;
      continue;
    }
    if (copula >= 0 && isParticiple(reading, at) && afterCopula(reading, copula, at))
      return reading.word(copula) === 'be' && isImperative(reading, copula) ? copula : at;
    if (isVerb(reading, at) && verbPosition(reading, from, at))
      return copula >= 0 && at > copula + 3 && COPULA.test(reading.word(copula)) ? copula : at;
  }
  return copula;
}

const isVerb = (reading: Reading, at: number): boolean =>
  reading.is(at, 'unmeasurable') ||
  reading.is(at, 'direction') ||
  reading.is(at, 'done') ||
  reading.is(at, 'duty') ||
  reading.is(at, 'soft');

const isParticiple = (reading: Reading, at: number): boolean =>
  !/^(?:expected|required|needed|encouraged|supposed|asked|advised|based|committed|motivated|need)$/.test(
    reading.word(at),
  ) &&
  reading.is(at, 'participle') &&
  !reading.is(at, 'trait');

function afterCopula(reading: Reading, copula: number, at: number): boolean {
  if (at - copula > 6) return false;
  for (let between = copula + 1; between < at; between++)
    if (!reading.is(between, 'adverb') && !/^(?:to|be|been|being|ly)$|ly$/.test(reading.word(between)))
      return false;
  return true;
}

function verbPosition(reading: Reading, from: number, at: number): boolean {
  let before = at - 1;
  while (before >= from && at - before < 4 && reading.is(before, 'adverb')) before--;
  const word = reading.word(at);
  const previous = reading.tokens[before];
  if (before < from || previous === undefined) return true;
  if (reading.touches('time.point', before, at) || reading.touches('time.window', before, at)) return true;
  if (previous.kind !== 'word') return !/(?:ing|ings)$/.test(word) || previous.kind === 'date';
  if (reading.is(at, 'person') && isVerb(reading, at + 1)) return false;
  if (LEADS.has(previous.word) || reading.is(before, 'person') || isActor(reading, from, before)) return true;
  if (reading.is(before, 'determiner')) return false;
  const next = reading.tokens[at + 1];
  const takesObject = reading.is(at + 1, 'determiner') || next?.kind === 'id' || next?.kind === 'number';
  if (/s$/.test(word) && takesObject) return true;
  if (/s$/.test(previous.word) && !/(?:s|ing)$/.test(word)) return true;
  return isParticiple(reading, at) && !takesObject;
}

/** "Porters", "therapists": who acts, at the head of a clause. */
const isActor = (reading: Reading, from: number, at: number): boolean =>
  at - from < 2 && /(?:ers|ors|ists|ants|ians)$/.test(reading.word(at)) && !isVerb(reading, at);

function classOf(reading: Reading, at: number, to: number): HeadClass {
  const word = reading.word(at);
  if (
    /^(?:is|are|has|have|was|were|being|been|isn't|aren't)$/.test(word) ||
    (word === 'be' && !isImperative(reading, at))
  )
    return 'state';
  if (
    /^(?:down|back|off|away)$/.test(reading.word(at + 1)) &&
    /^(?:step|stand|take|hand|pay|put)s?$/.test(word)
  )
    return 'done';
  if (/^(?:get|gets|getting|have)$/.test(word)) return getsDone(reading, at, to) ? 'done' : 'light';
  if (reading.is(at, 'unmeasurable') || REFLEXIVE.test(reading.word(at + 1))) return 'soft';
  if (reading.is(at, 'done')) return 'done';
  if (reading.is(at, 'direction')) return dropsThing(reading, at, to) ? 'done' : 'direction';
  if (reading.is(at, 'duty')) return 'duty';
  return isParticiple(reading, at) ? 'done' : 'light';
}

/** "Drop the claim", "cut the ribbon": what has no measure of its own is not made smaller or larger but dealt with. */
function dropsThing(reading: Reading, at: number, to: number): boolean {
  if (!reading.is(at + 1, 'determiner')) return false;
  for (let next = at + 2; next < to; next++)
    if (
      ['metric', 'fallible', 'fault', 'area', 'trait'].some((name) => reading.is(next, name)) ||
      /ty$|ness$|ion$|^(?:number|share|amount|proportion|size|age|length|value)s?$/.test(reading.word(next))
    )
      return false;
  return true;
}

/** "Be on time", "you should be": the employee's state, not a thing's. */
function isImperative(reading: Reading, at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before < 6; before--) {
    const word = reading.word(before);
    if (/^(?:you|we|everyone|employee|i|he|she|they)$/.test(word)) return true;
    if (reading.tokens[before]!.kind === 'mark') return true;
    if (reading.tokens[before]!.kind === 'word' && !LEADS.has(word) && !reading.is(before, 'adverb'))
      return reading.is(before, 'person');
  }
  return true;
}

/** "get the assessments done": the participle says what is done. */
function getsDone(reading: Reading, at: number, to: number): boolean {
  if (/^(?:your|a|the)$/.test(reading.word(at + 1)) && reading.tokens[at + 2]?.capital) return true;
  for (let next = at + 1; next < to && next < at + 14; next++)
    if (isParticiple(reading, next) && next > at + 1) return true;
  return false;
}

/** The content words between two tokens: neither function words, adverbs, times, hedges nor vague words. */
export function contentWords(reading: Reading, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    const token = reading.tokens[at]!;
    if (/^(?:so|because|if|when|unless)$/.test(token.word) && at > from) break;
    if (token.kind === 'id') found.push(at);
    if (
      token.kind !== 'word' ||
      reading.is(at, 'function') ||
      reading.is(at, 'adverb') ||
      /ly$/.test(token.word)
    )
      continue;
    if (reading.isPassing(at)) continue;
    found.push(at);
  }
  return found;
}
