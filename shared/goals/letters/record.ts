import { contentWords } from '../clauses/content-words.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../spans.ts';
import type { Token } from '../tokens.ts';
import { type Carrier, carrier } from './carrier.ts';

/** Concern, support, consequence: a count, a rate, a quoted measurement, a dated incident. */
export function recordMeasure(reading: Reading, spans: readonly Span[]): Carrier | undefined {
  const counted = spans.find(
    ({ type }) => type === 'threshold' || type === 'rate' || type === 'count' || type === 'limit',
  );
  if (counted) return carrier(counted);
  const opinion = reading.live('subjective_opinion').length > 0;
  const dated = spans.find(({ type }) => type === 'date' || type === 'duration' || type === 'cadence');
  return dated && !(reading.kind === 'concern' && opinion) ? carrier(dated) : undefined;
}

/** When it was, is given, or follows. */
export function recordTime(reading: Reading, spans: readonly Span[]): Carrier | undefined {
  const span = spans.find(({ type }) => type === 'date' || type === 'duration' || type === 'cadence');
  if (span) return carrier(span);
  const mark = reading.marks('time.start')[0];
  return mark && { from: mark.from, to: mark.to };
}

/** What happened with one detail, the outcome by name, or the kind of help with one detail. */
export function recordObject(
  reading: Reading,
  spans: readonly Span[],
  measurable: Carrier | undefined,
): Carrier | undefined {
  if (reading.kind === 'consequence') {
    const outcome = reading.live('outcome_named')[0];
    return outcome && { from: outcome.from, to: outcome.to };
  }
  if (measurable) return measurable;
  if (reading.kind === 'support') {
    const giver = reading.tokens.findIndex((token, at) => isGiver(reading, at, token));
    if (reading.live('vague_term').length > 0 || reading.has('hedge')) return undefined;
    if (giver >= 0) return { from: giver, to: giver + 1 };
    const named = contentWords(reading, 0, reading.tokens.length).filter((at) => !reading.is(at, 'area'));
    return named.length > 3 ? { from: named[0]!, to: named[0]! + 1 } : undefined;
  }
  const span = spans.find(({ type }) => type !== 'idiom');
  if (span) return carrier(span);
  const opinion =
    reading.live('subjective_opinion').length > 0 || reading.live('personality_attack').length > 0;
  const named = reading.tokens.findIndex(
    (token, at) => token.capital && at > 0 && reading.tokens[at - 1]!.kind === 'word',
  );
  return !opinion && named >= 0 && reading.tokens.length > 6 ? { from: named, to: named + 1 } : undefined;
}

/** Who helps: "I", "we", or a name. */
function isGiver(reading: Reading, at: number, token: Token): boolean {
  if (/^(?:i|me|we|us|i'll|we'll|i've|we've)$/.test(token.word)) return true;
  if (!token.capital || reading.is(at, 'help') || reading.is(at, 'function')) return false;
  const before = reading.tokens[at - 1];
  if (before !== undefined && before.kind !== 'mark') return true;
  return (
    /^(?:is|will|from|in)$/.test(reading.word(at + 1)) &&
    reading.word(at + 2) !== 'be' &&
    !/s$/.test(token.word)
  );
}
