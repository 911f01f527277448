import type { Element } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import type { WordTable } from '../word-table.ts';
import { Matcher } from './matcher.ts';

/** A phrase found: tokens `from` up to, not including, `to`. */
export interface Mark {
  from: number;
  to: number;
}

/** An element of a phrase with the number of its set of words and how many they are. */
export type Step = Omit<Element, 'parts'> & { set: number; size: number };

export interface Phrase {
  tag: string;
  steps: readonly Step[];
  /** The rarest set of which a word must follow: looked at before anything is matched; undefined: none must. */
  need: number | undefined;
  /** How many tokens after the first that word can stand at most. */
  reach: number;
}

/** A phrase of these steps, with what of it is looked at first. */
export function phraseOf(tag: string, steps: readonly Step[]): Phrase {
  let need: Step | undefined;
  let reach = 0;
  let passed = 0;
  for (const [at, step] of steps.entries()) {
    if (at > 0 && step.gap === 0 && !step.optional && !step.negative)
      if (!need || step.size < need.size) {
        need = step;
        reach = passed;
      }
    passed += step.negative ? 0 : step.gap || 1;
  }
  const idle = steps.at(-1)!.gap > 0 && !tag.endsWith('.not');
  return { tag, steps: idle ? steps.slice(0, -1) : steps, need: need?.set, reach };
}

/** A start in one number: the need in the highest bits, then how far it may be at most, then the phrase. */
const PHRASE_BITS = 14;
const REACH_BITS = 5;
const PHRASE = (1 << PHRASE_BITS) - 1;
const REACH = (1 << REACH_BITS) - 1;

/** Numbers by row, one after the other: those of a row stand from `from[row]` up to `from[row + 1]`. */
interface Lists {
  from: Int32Array;
  items: Int32Array;
}

/** Phrases as numbers side by side, by the word they begin with. */
export class PhraseTable {
  readonly #matcher: Matcher;
  readonly #tags: readonly string[];
  /** The phrases that can begin with the word of a row. */
  readonly #starts: Lists;
  /** The needs that the word of a row fills. */
  readonly #fills: Lists;
  /** By need, where its word was met last, counted on through all texts so that nothing is cleared between them. */
  readonly #met: Int32Array;
  #read = 0;

  constructor(table: WordTable, phrases: readonly Phrase[]) {
    const needs = new Map<number, number>();
    const needOf = (set: number): number => {
      const known = needs.get(set) ?? needs.size + 1;
      needs.set(set, known);
      return known;
    };
    if (phrases.length > PHRASE) throw new RangeError(`no room for ${phrases.length} phrases`);
    this.#tags = phrases.map(({ tag }) => tag);
    this.#matcher = new Matcher(table, phrases);
    const starts = new Pairs();
    for (const [index, { steps, need, reach }] of phrases.entries()) {
      const start =
        need === undefined || reach > REACH
          ? index
          : (((needOf(need) << REACH_BITS) | reach) << PHRASE_BITS) | index;
      for (const row of table.rowsIn(steps[0]!.set)) starts.add(row, start);
    }
    this.#starts = starts.byRow(table.rows);
    const fills = new Pairs();
    for (const [set, need] of needs) for (const row of table.rowsIn(set)) fills.add(row, need);
    this.#fills = fills.byRow(table.rows);
    this.#met = new Int32Array(needs.size + 1);
  }

  /**
   * Every phrase in the tokens, by tag, each in order of where it begins. Read from the end, so that it is known at each
   * token how far off the next word of a set is.
   */
  find(tokens: readonly Token[], rows: Int32Array): Map<string, Mark[]> {
    const marks = new Map<string, Mark[]>();
    const starts = this.#starts;
    const fills = this.#fills;
    const met = this.#met;
    if (this.#read > 2 ** 30) {
      met.fill(0);
      this.#read = 0;
    }
    const end = this.#read + REACH + tokens.length;
    this.#read = end;
    for (let at = tokens.length - 1; at >= 0; at--) {
      const row = rows[at]!;
      const token = tokens[at]!;
      const now = end - at;
      met[0] = now;
      if (!token.afterHyphen || token.kind !== 'word')
        for (let entry = starts.from[row + 1]! - 1; entry >= starts.from[row]!; entry--) {
          const start = starts.items[entry]!;
          const rest = start >> PHRASE_BITS;
          if (now - met[rest >> REACH_BITS]! > (rest & REACH)) continue;
          const phrase = start & PHRASE;
          const to = this.#matcher.match(phrase, tokens, rows, at);
          if (to > at && !cutsCompound(tokens, to)) add(marks, this.#tags[phrase]!, at, to);
        }
      for (let entry = fills.from[row]!; entry < fills.from[row + 1]!; entry++)
        met[fills.items[entry]!] = now;
    }
    for (const list of marks.values()) list.reverse();
    return marks;
  }
}

function add(marks: Map<string, Mark[]>, tag: string, from: number, to: number): void {
  const list = marks.get(tag);
  if (list) list.push({ from, to });
  else marks.set(tag, [{ from, to }]);
}

/** A word out of a compound is another word: "always-on", "non-professional". */
const cutsCompound = (tokens: readonly Token[], to: number): boolean =>
  tokens[to - 1]!.hyphen && tokens[to - 1]!.kind === 'word';

/** Items by row, gathered in any order. */
class Pairs {
  readonly #rows: number[] = [];
  readonly #items: number[] = [];

  add(row: number, item: number): void {
    this.#rows.push(row);
    this.#items.push(item);
  }

  /** Each row's items in the order in which they were added. */
  byRow(rows: number): Lists {
    const from = new Int32Array(rows + 2);
    for (const row of this.#rows) from[row + 2]!++;
    for (let row = 2; row < from.length; row++) from[row]! += from[row - 1]!;
    const items = new Int32Array(this.#items.length);
    this.#rows.forEach((row, at) => {
      items[from[row + 1]!++] = this.#items[at]!;
    });
    return { from, items };
  }
}
