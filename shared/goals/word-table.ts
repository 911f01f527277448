import { kindWord } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Any word in -ed may be a past participle: the open class, and what stands for its words among the others. */
const PARTICIPLE = /[a-z]{3}ed$/;
export const ANY_PARTICIPLE = '<participle>';

/** Numbers every word of the lexicons and remembers in one bit per set which sets it belongs to. */
export class WordTable {
  readonly #rows = new Map<string, number>();
  readonly #sets: (readonly string[])[] = [];
  #bits = new Uint32Array(0);
  #width = 0;

  /** How many rows there are. */
  get rows(): number {
    return this.#rows.size + 1;
  }

  /** Adds a set of words and gives its number. */
  add(words: readonly string[]): number {
    for (const word of words) if (!this.#rows.has(word)) this.#rows.set(word, this.#rows.size + 1);
    return this.#sets.push(words) - 1;
  }

  /** To be called once, after the last set. */
  seal(): void {
    this.#width = (this.#sets.length + 31) >> 5;
    this.#bits = new Uint32Array((this.#rows.size + 1) * this.#width);
    for (const [set, words] of this.#sets.entries())
      for (const word of words) this.#set(this.#rows.get(word)!, set);
    const any = this.#rows.get(ANY_PARTICIPLE);
    if (any !== undefined)
      for (const [word, row] of this.#rows) if (PARTICIPLE.test(word)) this.#join(row, any);
  }

  #set(row: number, set: number): void {
    this.#bits[row * this.#width + (set >> 5)]! |= 1 << (set & 31);
  }

  #join(row: number, other: number): void {
    for (let at = 0; at < this.#width; at++)
      this.#bits[row * this.#width + at]! |= this.#bits[other * this.#width + at]!;
  }

  /** The rows of the words in a set. */
  rowsIn(set: number): number[] {
    const words = this.#sets[set]!;
    const open = words.includes(ANY_PARTICIPLE)
      ? [...this.#rows.keys()].filter((word) => PARTICIPLE.test(word))
      : [];
    return [...new Set([...words, ...open])].map((word) => this.#row(word));
  }

  /** Is the word of that row in the set? */
  has(row: number, set: number): boolean {
    return (this.#bits[row * this.#width + (set >> 5)]! & (1 << (set & 31))) !== 0;
  }

  /** The rows of the tokens; 0 for a word in no set. */
  rowsOf(tokens: readonly Token[]): Int32Array {
    const rows = new Int32Array(tokens.length);
    for (let at = 0; at < tokens.length; at++) {
      const { kind, word } = tokens[at]!;
      rows[at] = this.#row(kind === 'word' || kind === 'mark' ? word : kindWord(kind));
    }
    return rows;
  }

  /** The row of a word, of `<kind>` for other tokens; 0 for a word in no set. */
  rowOf(word: string): number {
    return this.#row(word);
  }

  #row(word: string): number {
    return this.#rows.get(word) ?? (PARTICIPLE.test(word) ? (this.#rows.get(ANY_PARTICIPLE) ?? 0) : 0);
  }
}
