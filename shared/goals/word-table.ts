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
  /** The words looked up by hash: a map of strings took an eighth of the time of a check. */
  #words: readonly string[] = [];
  #hashes = new Int32Array(0);
  #slots = new Int32Array(1);
  #mask = 0;
  #anyParticiple = 0;

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
    this.#anyParticiple = this.#rows.get(ANY_PARTICIPLE) ?? 0;
    this.#fillSlots();
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
    if (!own.includes(this.#anyParticiple)) return own;
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
    const hash = hashOf(word);
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const row = this.#slots[slot]!;
      if (row === 0) break;
      if (this.#hashes[row] === hash && this.#words[row] === word) return row;
    }
    return word.endsWith('ed') && PARTICIPLE.test(word) ? this.#anyParticiple : 0;
  }

  /** Puts every row where its word's hash points to, or in the next free slot. */
  #fillSlots(): void {
    this.#words = ['', ...this.#rows.keys()];
    this.#hashes = Int32Array.from(this.#words, hashOf);
    this.#mask = (1 << (34 - Math.clz32(this.rows))) - 1;
    this.#slots = new Int32Array(this.#mask + 1);
    for (let row = 1; row < this.rows; row++) {
      let slot = this.#hashes[row]! & this.#mask;
      while (this.#slots[slot]) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = row;
    }
  }
}

/** Of the characters of a word, mixed so that its low bits can stand for it. */
function hashOf(word: string): number {
  let hash = word.length;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
