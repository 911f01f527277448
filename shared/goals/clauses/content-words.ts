import type { Reading } from '../reading.ts';

/** The content words between two tokens: neither function words, adverbs, times, hedges nor vague words. */
export function contentWords(reading: Reading, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    const token = reading.tokens[at]!;
    if (at > from && reading.is(at, 'turn')) break;
    if (reading.isAside(at)) continue;
    if (token.kind === 'id') found.push(at);
    if (
      token.kind !== 'word' ||
      reading.is(at, 'function') ||
      reading.is(at, 'adverb') ||
      token.word.endsWith('ly')
    )
      continue;
    if (reading.isPassing(at)) continue;
    found.push(at);
  }
  return found;
}
