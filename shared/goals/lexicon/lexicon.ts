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
  /** The sets of which each must have a word near by, the rarest first: looked at before anything is matched. */
  needs: number[];
}

const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '\n', ';']);
/** A phrase is shorter than this many tokens. */
const REACH = 32;

/** Word classes and phrases made ready to be looked for in one pass. */
export class Lexicon {
  readonly #table = new WordTable();
  readonly #classes = new Map<string, number>();
  readonly #known = new Map<string, number>();
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
    for (const kind of KINDS) this.#starts.set(kind, new Array(this.#table.rows).fill(undefined));
    for (const { phrase, first, kinds = KINDS } of made)
      for (const kind of kinds) for (const word of first) this.#start(kind, this.#table.rowOf(word), phrase);
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
    const needs = elements
      .map(({ words, gap, optional, negative }, at) => ({
        set: steps[at]!.set,
        size: words.length,
        needed: at > 0 && gap === 0 && !optional && !negative,
      }))
      .filter(({ needed }) => needed)
      .sort((one, two) => one.size - two.size)
      .map(({ set }) => set);
    return { phrase: { tag, steps, needs }, first: new Set(elements[0]!.words) };
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

  /** Every phrase in the tokens, by tag, each in order of where it begins. */
  find(tokens: readonly Token[], rows: Int32Array, kind: Kind): Map<string, Mark[]> {
    const marks = new Map<string, Mark[]>();
    const near = this.#near(rows);
    const starts = this.#starts.get(kind)!;
    for (let at = 0; at < tokens.length; at++) {
      const phrases = starts[rows[at]!];
      if (!phrases) continue;
      const block = Math.floor(at / REACH) * this.#table.width;
      for (const phrase of phrases) {
        const { tag, steps, needs } = phrase;
        if (!allNear(needs, near, block)) continue;
        const to = this.#match(steps, 0, tokens, rows, at);
        if (to <= at || cutsCompound(tokens, at, to)) continue;
        const list = marks.get(tag);
        if (list) list.push({ tag, from: at, to });
        else marks.set(tag, [{ tag, from: at, to }]);
      }
    }
    return marks;
  }

  /** For each block of tokens, in one bit per set, whether it or the next block has a word of the set. */
  #near(rows: Int32Array): Uint32Array {
    const { bits, width } = this.#table;
    const near = new Uint32Array((Math.floor(rows.length / REACH) + 2) * width);
    for (let at = 0; at < rows.length; at++) {
      const own = Math.floor(at / REACH) * width;
      const row = rows[at]! * width;
      if (row > 0) for (let word = 0; word < width; word++) near[own + word]! |= bits[row + word]!;
    }
    for (let at = 0; at < near.length - width; at++) near[at]! |= near[at + width]!;
    return near;
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

function allNear(needs: readonly number[], near: Uint32Array, block: number): boolean {
  for (let at = 0; at < needs.length; at++) {
    const set = needs[at]!;
    if ((near[block + (set >> 5)]! & (1 << (set & 31))) === 0) return false;
  }
  return true;
}

/** A word out of a compound is another word: "always-on", "non-professional". */
const cutsCompound = (tokens: readonly Token[], from: number, to: number): boolean =>
  (tokens[from]!.kind === 'word' && tokens[from]!.afterHyphen) ||
  (tokens[to - 1]!.kind === 'word' && tokens[to - 1]!.hyphen);

const inSentence = (token: Token | undefined): boolean =>
  token !== undefined && !(token.kind === 'mark' && STOPS.has(token.word));
