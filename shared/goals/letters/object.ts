import { contentWords } from '../clauses/content-words.ts';
import type { Clause } from '../clauses.ts';
import type { Reading } from '../reading.ts';
import { type Carrier, isRefusal } from './carrier.ts';

/** An observable verb, or a named metric, with an object narrowed by at least one detail. */
export function goalObject(reading: Reading, clauses: readonly Clause[]): Carrier | undefined {
  for (const clause of clauses) {
    if (isRefusal(reading, clause.from, clause.to)) continue;
    const passive =
      clause.head > clause.from && reading.touches('passive_no_owner', clause.head, clause.head + 1);
    if (!passive && clause.headClass !== 'none' && objectIsBroad(reading, clause)) continue;
    const words = contentWords(reading, clause.from, passive ? clause.head : clause.to).filter(
      (at) => at !== clause.head && !reading.is(at, 'area') && !reading.is(at, 'person'),
    );
    if (
      words.length > 2 &&
      LIGHT.test(reading.word(clause.head)) &&
      words.slice(1).some((at) => isName(reading, at))
    )
      return { from: clause.from, to: clause.to };
    const vague = reading.touches('vague_term', clause.from, clause.to);
    if (words.length >= (passive && !vague ? 1 : wordsNeeded(reading, clause)))
      return { from: clause.from, to: clause.to };
  }
  return undefined;
}

/** "Develop your knowledge of …": the object itself is a trait or a broad area. */
function objectIsBroad(reading: Reading, clause: Clause): boolean {
  let last = -1;
  for (let at = clause.head + 1; at < clause.to; at++) {
    const { kind, word } = reading.tokens[at]!;
    if (
      kind === 'mark' ||
      /^(?:of|in|on|for|to|with|at|by|and|so|from|during|over|before|across|when|within|that|which|or)$/.test(
        word,
      )
    )
      break;
    if (kind === 'word' && !reading.is(at, 'function') && !/ly$/.test(word)) last = at;
  }
  return last >= 0 && reading.is(last, 'area') && !reading.is(last, 'metric');
}

/** A verb that says little, whose object can still be pointed at: "deal with post from the Tralee site". */
const LIGHT = /^(?:support|deal|try|get|assist|help|engage|provide|contribute|put|spend)s?$/;

const isName = (reading: Reading, at: number): boolean =>
  reading.tokens[at]!.capital || reading.tokens[at]!.kind === 'id';

const NARROWS =
  /^(?:improve|improves|improved|improving|enhance|develop|sharpen|strengthen|refine|work|optimise|optimize)$/;

/** How many content words narrow the object of such a verb; infinite where no object can. */
function wordsNeeded(reading: Reading, clause: Clause): number {
  const verb = reading.word(clause.head);
  if (clause.headClass === 'soft') return NARROWS.test(verb) ? 2 : Number.POSITIVE_INFINITY;
  if (clause.headClass === 'light')
    return /^(?:keep|keeps|bring|follow|liaise|give|gives)$/.test(verb) ? 3 : Number.POSITIVE_INFINITY;
  return clause.headClass === 'state' ? 3 : 2;
}
