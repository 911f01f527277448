import type { Mark } from '../lexicon/lexicon.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';

const BEFORE =
  /^(?:the|a|an|this|that|these|those|each|every|any|all|both|of|for|no|new|old|next|last|first|our|to|in|on|and|,|:)$/;
/** What follows such a word and is still about a person, or is a verb. */
const STILL_PERSONAL =
  /^(?:absen|level|days?$|time|pattern|rate|histor|problem|issue|again|start|begin|arriv|com|join|tak|cost|caus|need|make|mean|happen|hurt|because|status|leave|breaks?$|card|member|man$|woman$|people|person|colleague|employee|work$|job|role|accent|background|cultur|condition|brain|stuff|worker|folk|lad|girl|guy|type|sort|kind|like|said|say|went|told)/;

/** "The sick leave dashboard", "two termination letters": a noun after the words makes them part of a thing's name. */
export function isWorkObject(reading: Reading, { from, to }: Mark): boolean {
  const next = reading.tokens[to];
  if (next?.kind !== 'word' || ['function', 'adverb', 'pron', 'soft'].some((name) => reading.is(to, name)))
    return false;
  if (/(?:ed|ing|ly)$/.test(next.word) || STILL_PERSONAL.test(next.word)) return false;
  for (let at = from; at < to; at++)
    if (PERSONAL.some((name) => reading.is(at, name)) || PERSON.test(reading.word(at))) return false;
  const before = reading.tokens[from - 1];
  return (
    before?.kind === 'number' ||
    (before !== undefined && isOwner(before)) ||
    BEFORE.test(before?.word ?? '') ||
    BEFORE.test(reading.word(from))
  );
}

/** "The hotel's", in small letters: the owner of a thing, no person by name. */
const isOwner = ({ capital, start, end, word }: Token): boolean => !capital && end - start > word.length;

/** Words within that speak of the person or belong to a verb. */
const PERSONAL = ['poss', 'pron', 'modal'];
const PERSON = /^(?:him|them|me|us|my|our)$/;
