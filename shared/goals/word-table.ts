import { BEGINNINGS } from './begins.ts';

/** Any word in -ed may be a past participle: the open class, and what stands for its words among the others. */
const PARTICIPLE = /[a-z]{3}ed$/;
export const ANY_PARTICIPLE = '<participle>';

/** Up to so many rows are looked through as fast as a bit is found, and take no room for bits. */
const SMALL = 12;

/**
 * Numbers every word of the lexicons and remembers which sets it belongs to: a set of one word is that word's row, as
 * `~row`; large ones have a bit for each row.
 */
export class WordTable {
  readonly #rows = new Map<string, number>();
  readonly #sets: Int32Array[] = [];
  #participles = new Int32Array(0);
  #bits = new Uint32Array(0);
  /** By set, where its bits begin; -1 for a small set, whose rows are looked through. */
  #bitsAt = new Int32Array(0);
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

  /** The row of a word, which it gets if it has none yet. */
  number(word: string): number {
    const known = this.#rows.get(word);
    if (known !== undefined) return known;
    const row = this.#rows.size + 1;
    this.#rows.set(word, row);
    return row;
  }

  /** Adds a set of rows and gives its number. */
  add(rows: readonly number[], open = false): number {
    if (rows.length === 1 && !open) return ~rows[0]!;
    return this.#sets.push(Int32Array.from(new Set(rows))) - 1;
  }

  /** To be called once, after the last set. */
  seal(): void {
    for (const [, words] of BEGINNINGS) for (const word of words) this.number(word);
    this.#anyParticiple = this.#rows.get(ANY_PARTICIPLE) ?? 0;
    this.#fillSlots();
    this.#begins = new Uint8Array(this.rows);
    for (const [bit, words] of BEGINNINGS)
      for (const word of words) this.#begins[this.#rows.get(word)!]! |= bit;
    const open: number[] = [];
    for (const [word, row] of this.#rows) if (PARTICIPLE.test(word)) open.push(row);
    this.#participles = Int32Array.from(open);
    this.#fillBits();
  }

  #fillBits(): void {
    const width = (this.rows + 31) >> 5;
    this.#bitsAt = new Int32Array(this.#sets.length).fill(-1);
    let end = 0;
    for (const [set, rows] of this.#sets.entries())
      if (rows.length > SMALL || rows.includes(this.#anyParticiple)) {
        this.#bitsAt[set] = end;
        end += width;
      }
    this.#bits = new Uint32Array(end);
    for (const [set, from] of this.#bitsAt.entries())
      if (from >= 0) for (const row of this.rowsIn(set)) this.#bits[from + (row >> 5)]! |= 1 << (row & 31);
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
    if (set < 0) return row === ~set;
    const from = this.#bitsAt[set]!;
    if (from >= 0) return (this.#bits[from + (row >> 5)]! & (1 << (row & 31))) !== 0;
    const rows = this.#sets[set]!;
    for (let at = 0; at < rows.length; at++) if (rows[at] === row) return true;
    return false;
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
