import { BEGINNINGS } from './begins.ts';

/** Any word in -ed may be a past participle: the open class, and what stands for its words among the others. */
const PARTICIPLE = /[a-z]{3}ed$/;
export const ANY_PARTICIPLE = '<participle>';

/**
 * Numbers every word of the lexicons and remembers which sets it belongs to: a set of one word is that word's row, as
 * `~row`; larger ones have a bit for each row.
 */
export class WordTable {
  readonly #rows = new Map<string, number>();
  readonly #sets: Int32Array[] = [];
  #participles = new Int32Array(0);
  #bits = new Uint32Array(0);
  #width = 0;
  /** By row, what its word can begin. */
  #begins = new Uint8Array(0);

  /** How many rows there are. */
  get rows(): number {
    return this.#rows.size + 1;
  }

  /** Adds a set of words and gives its number. */
  add(words: readonly string[]): number {
    const rows = Int32Array.from(words, (word) => this.#number(word));
    if (words.length === 1 && words[0] !== ANY_PARTICIPLE) return ~rows[0]!;
    return this.#sets.push(rows) - 1;
  }

  #number(word: string): number {
    const row = this.#rows.get(word) ?? this.#rows.size + 1;
    this.#rows.set(word, row);
    return row;
  }

  /** To be called once, after the last set. */
  seal(): void {
    for (const [, words] of BEGINNINGS) for (const word of words) this.#number(word);
    this.#begins = new Uint8Array(this.rows);
    for (const [bit, words] of BEGINNINGS)
      for (const word of words) this.#begins[this.#rows.get(word)!]! |= bit;
    this.#width = (this.rows + 31) >> 5;
    this.#bits = new Uint32Array(this.#sets.length * this.#width);
    const open: number[] = [];
    for (const [word, row] of this.#rows) if (PARTICIPLE.test(word)) open.push(row);
    this.#participles = Int32Array.from(open);
    for (let set = 0; set < this.#sets.length; set++)
      for (const row of this.rowsIn(set)) this.#bits[set * this.#width + (row >> 5)]! |= 1 << (row & 31);
  }

  /** The rows of the words in a set. */
  rowsIn(set: number): Int32Array {
    if (set < 0) return Int32Array.of(~set);
    const own = this.#sets[set]!;
    const any = this.#rows.get(ANY_PARTICIPLE);
    if (any === undefined || !own.includes(any)) return own;
    return Int32Array.from(new Set([...own, ...this.#participles]));
  }

  /** Is the word of that row in the set? */
  has(row: number, set: number): boolean {
    return set < 0 ? row === ~set : (this.#bits[set * this.#width + (row >> 5)]! & (1 << (row & 31))) !== 0;
  }

  /** What the word of a row can begin: bits of `begins.ts`. */
  beginsOf(row: number): number {
    return this.#begins[row]!;
  }

  /** The row of a word, of `<kind>` for other tokens; 0 for a word in no set. */
  rowOf(word: string): number {
    return (
      this.#rows.get(word) ??
      (word.endsWith('ed') && PARTICIPLE.test(word) ? (this.#rows.get(ANY_PARTICIPLE) ?? 0) : 0)
    );
  }
}
