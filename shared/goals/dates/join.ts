import type { Token } from '../tokens.ts';
import { NAMES_A_NUMBER, nameAt } from './names.ts';
import { dateAt } from './points.ts';
import { COUNTED_PERIODS, MONTHS, NAMED, ORDINAL_WORDS, WEEKDAYS } from './vocabulary.ts';

/** Joins tokens that together are one date ("15 April 2025", "week 4") or one name ("Room 101"). */
export function joinDates(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = isPlain(tokens[at]!) ? undefined : (dateAt(tokens, at) ?? nameAt(tokens, at, joined));
    if (found) {
      const first = tokens[at]!;
      const last = tokens[at + found.used - 1]!;
      joined.push({
        ...first,
        kind: found.kind,
        end: last.end,
        hyphen: last.hyphen,
        date: found.date ?? first.date,
      });
      at += found.used;
    } else joined.push(tokens[at++]!);
  }
  return joined;
}
const CAN_BEGIN = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS,
  ...NAMED.keys(),
  ...NAMES_A_NUMBER,
  ...COUNTED_PERIODS,
  ...Object.keys(ORDINAL_WORDS),
  ...['half', 'fy', 'quarter'],
]);
/** Most words begin neither a date nor a name. */
const isPlain = ({ kind, word, hyphen }: Token): boolean =>
  kind === 'mark' || (kind === 'word' && !hyphen && !CAN_BEGIN.has(word) && !/\d/.test(word));
