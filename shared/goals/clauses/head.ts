import type { Reading } from '../reading.ts';
import { isImperative, isParticiple, isVerb, LEADS } from './verbs.ts';

/** The first token that can be a verb where a verb can stand; a copula only if nothing else is found. */
export function findHead(reading: Reading, from: number, to: number): number {
  let copula = -1;
  for (let at = from; at < to; at++) {
    const token = reading.tokens[at]!;
    if (token.kind !== 'word' || token.afterHyphen || (token.hyphen && !/^(?:re|co|pre)$/.test(token.word)))
      continue;
    if (reading.is(at, 'copula') || token.word.startsWith('ensur')) {
      if (copula < 0) copula = at;
      continue;
    }
    if (copula >= 0 && isParticiple(reading, at) && afterCopula(reading, copula, at))
      return reading.word(copula) === 'be' && isImperative(reading, copula) ? copula : at;
    if (isVerb(reading, at) && verbPosition(reading, from, at))
      return copula >= 0 && at > copula + 3 && reading.is(copula, 'copula') ? copula : at;
  }
  return copula;
}
/** "Catalogue the samples": a word of no class before an object is a verb, and mostly one with a done state. */
export function unknownVerb(reading: Reading, from: number, to: number): number {
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
