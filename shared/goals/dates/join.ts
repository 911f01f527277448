import { BEGINS_NAME } from '../begins.ts';
import type { Token } from '../tokens.ts';
import { nameAt } from './names.ts';
import { dateAt } from './points.ts';

/** Joins tokens that together are one date ("15 April 2025", "week 4") or one name ("Room 101"). */
export function joinDates(tokens: readonly Token[]): readonly Token[] {
  if (tokens.every(isPlain)) return tokens;
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
/** Most words begin neither a date nor a name. */
const isPlain = ({ kind, begins, hyphen }: Token): boolean =>
  kind === 'mark' || (kind === 'word' && !hyphen && (begins & BEGINS_NAME) === 0);
