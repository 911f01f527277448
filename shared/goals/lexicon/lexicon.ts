import { readElement, wordsOf } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import type { Kind } from '../types.ts';
import { ANY_PARTICIPLE, WordTable } from '../word-table.ts';

/** A phrase found: tokens `from` up to, not including, `to`. */
export interface Mark {
  tag: string;
  from: number;
  to: number;
}

const KINDS: readonly Kind[] = ['goal', 'expectation', 'concern', 'support', 'consequence'];

/** Phrases by tag, and the kinds of entry in which they count; in all if left out. */
export interface Phrases {
  tags: Record<string, string>;
  kinds?: readonly Kind[];
}

interface Step {
  set: number;
  gap: number;
  optional: boolean;
  negative: boolean;
}

interface Phrase {
  tag: string;
  steps: Step[];
  /** The rarest set of which a word must follow, among those needed: looked at before anything is matched; 0: none. */
  need: number;
}

const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '\n', ';']);
/** A phrase is shorter than this many tokens. */
const REACH = 32;
const NONE: readonly number[] = [];
const FAR = 2 ** 31 - 1;

/** Word classes and phrases made ready to be looked for in one pass. */
export class Lexicon {
  readonly #table = new WordTable();
  readonly #classes = new Map<string, number>();
  readonly #known = new Map<string, number>();
  /** Which sets phrases need, and by row, which of them its word is in. */
  readonly #needed = new Map<number, number>();
  readonly #needsOf: (number[] | undefined)[];
  /** By kind of entry, the phrases that can begin with the word of a row. */
  readonly #starts = new Map<Kind, (Phrase[] | undefined)[]>();

  constructor(classes: Record<string, string>, phrases: readonly Phrases[]) {
    const words = new Map<string, readonly string[]>();
    for (const [name, text] of Object.entries(classes)) {
      words.set(name, name === 'participle' ? [...wordsOf(text), ANY_PARTICIPLE] : wordsOf(text));
      this.#classes.set(name, this.#table.add(words.get(name)!));
    }
    const made = phrases.flatMap(({ tags, kinds }) =>
      Object.entries(tags).flatMap(([tag, text]) =>
        text
          .split('\n')
          .filter((line) => line.trim())
          .map((line) => ({ kinds, ...this.#phrase(tag, line.trim(), words) })),
      ),
    );
    this.#table.seal();
    this.#needsOf = new Array(this.#table.rows).fill(undefined);
    for (const kind of KINDS) this.#starts.set(kind, new Array(this.#table.rows).fill(undefined));
    for (const { phrase, first, kinds = KINDS } of made)
      for (const kind of kinds) for (const word of first) this.#start(kind, this.#table.rowOf(word), phrase);
    for (const [set, need] of this.#needed)
      for (const row of this.#table.rowsIn(set)) {
        const needs = this.#needsOf[row];
        if (needs) needs.push(need);
        else this.#needsOf[row] = [need];
      }
  }

  #start(kind: Kind, row: number, phrase: Phrase): void {
    const starts = this.#starts.get(kind)!;
    const list = starts[row];
    if (list) list.push(phrase);
    else starts[row] = [phrase];
  }

  #phrase(
    tag: string,
    line: string,
    classes: ReadonlyMap<string, readonly string[]>,
  ): { phrase: Phrase; first: ReadonlySet<string> } {
    const raws = line.split(/\s+/);
    const elements = raws.map((raw) => readElement(raw, (name) => classes.get(name) ?? []));
    const steps = elements.map(({ words, ...rest }, at) => ({ ...rest, set: this.#setOf(raws[at]!, words) }));
    const [rarest] = elements
      .map(({ words, gap, optional, negative }, at) => ({
        set: steps[at]!.set,
        size: words.length,
        needed: at > 0 && gap === 0 && !optional && !negative,
      }))
      .filter(({ needed }) => needed)
      .sort((one, two) => one.size - two.size);
    const need = rarest ? this.#needOf(rarest.set) : 0;
    return { phrase: { tag, steps, need }, first: new Set(elements[0]!.words) };
  }

  /** The place of a set among those that phrases need, from 1. */
  #needOf(set: number): number {
    const known = this.#needed.get(set) ?? this.#needed.size + 1;
    this.#needed.set(set, known);
    return known;
  }

  #setOf(raw: string, words: readonly string[]): number {
    const key = raw.replace(/^!|\?$/g, '');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const fresh = this.#table.add(words);
    this.#known.set(key, fresh);
    return fresh;
  }

  rowsOf(tokens: readonly Token[]): Int32Array {
    return this.#table.rowsOf(tokens);
  }

  /** Is the word of the row in the class? Past participles are an open class: any word in -ed is one. */
  has(name: string, row: number): boolean {
    const set = this.#classes.get(name);
    return set !== undefined && this.#table.has(row, set);
  }

  /**
   * Every phrase in the tokens, by tag, each in order of where it begins. Read from the end, so that it is known at each
   * token how far off the next word of a set is.
   */
  find(tokens: readonly Token[], rows: Int32Array, kind: Kind): Map<string, Mark[]> {
    const marks = new Map<string, Mark[]>();
    const starts = this.#starts.get(kind)!;
    const next = new Int32Array(this.#needed.size + 1).fill(FAR);
    next[0] = 0;
    for (let at = tokens.length - 1; at >= 0; at--) {
      const row = rows[at]!;
      const phrases = starts[row];
      if (phrases && !(tokens[at]!.kind === 'word' && tokens[at]!.afterHyphen))
        for (let index = phrases.length - 1; index >= 0; index--) {
          const { tag, steps, need } = phrases[index]!;
          if (next[need]! - at > REACH) continue;
          const to = this.#match(steps, 0, tokens, rows, at);
          if (to <= at || cutsCompound(tokens, to)) continue;
          const list = marks.get(tag);
          if (list) list.push({ tag, from: at, to });
          else marks.set(tag, [{ tag, from: at, to }]);
        }
      for (const need of this.#needsOf[row] ?? NONE) next[need] = at;
    }
    for (const list of marks.values()) list.reverse();
    return marks;
  }

  /** Where the steps from `index` on, matched at token `at`, end; -1 if they do not match. Bounded by the gaps. */
  #match(
    steps: readonly Step[],
    index: number,
    tokens: readonly Token[],
    rows: Int32Array,
    at: number,
  ): number {
    const step = steps[index];
    if (!step) return at;
    const { gap, set, negative, optional } = step;
    if (gap > 0) {
      for (let skip = 0; skip <= gap; skip++) {
        if (skip > 0 && !inSentence(tokens[at + skip - 1])) return -1;
        const end = this.#match(steps, index + 1, tokens, rows, at + skip);
        if (end >= 0) return end;
      }
      return -1;
    }
    const fits = at < rows.length && this.#table.has(rows[at]!, set);
    if (negative) return fits ? -1 : this.#match(steps, index + 1, tokens, rows, at);
    if (fits) {
      const end = this.#match(steps, index + 1, tokens, rows, at + 1);
      if (end >= 0) return end;
    }
    return optional ? this.#match(steps, index + 1, tokens, rows, at) : -1;
  }
}

/** A word out of a compound is another word: "always-on", "non-professional". */
const cutsCompound = (tokens: readonly Token[], to: number): boolean =>
  tokens[to - 1]!.kind === 'word' && tokens[to - 1]!.hyphen;

const inSentence = (token: Token | undefined): boolean =>
  token !== undefined && !(token.kind === 'mark' && STOPS.has(token.word));
