import type { Token } from '../tokens.ts';
import type { WordTable } from '../word-table.ts';
import type { Phrase } from './phrase-table.ts';

const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '\n', ';']);
const OPTIONAL = 1;
const NEGATIVE = 2;
const GAP = 4;

/** The steps of all phrases one after the other, each as its set or the width of its gap, and what sort it is. */
export class Matcher {
  readonly #table: WordTable;
  readonly #from: Int32Array;
  readonly #sets: Int32Array;
  readonly #sorts: Uint8Array;

  constructor(table: WordTable, phrases: readonly Phrase[]) {
    this.#table = table;
    const steps = phrases.flatMap((phrase) => phrase.steps);
    this.#from = new Int32Array(phrases.length + 1);
    for (const [index, phrase] of phrases.entries())
      this.#from[index + 1] = this.#from[index]! + phrase.steps.length;
    this.#sets = Int32Array.from(steps, ({ gap, set }) => gap || set);
    this.#sorts = Uint8Array.from(
      steps,
      ({ gap, optional, negative }) =>
        (gap > 0 ? GAP : 0) + (optional ? OPTIONAL : 0) + (negative ? NEGATIVE : 0),
    );
  }

  /** Where a phrase that begins at a token ends; -1 if it does not stand there. Bounded by its gaps. */
  match(phrase: number, tokens: readonly Token[], rows: Int32Array, at: number): number {
    return this.#match(this.#from[phrase]!, this.#from[phrase + 1]!, tokens, rows, at);
  }

  #match(step: number, end: number, tokens: readonly Token[], rows: Int32Array, at: number): number {
    for (; step < end; step++) {
      const sort = this.#sorts[step]!;
      const set = this.#sets[step]!;
      if (sort >= GAP) {
        if (step + 1 === end) return reachOf(tokens, at, set);
        for (let skip = 0; skip <= set; skip++) {
          if (skip > 0 && !inSentence(tokens[at + skip - 1])) return -1;
          const found = this.#match(step + 1, end, tokens, rows, at + skip);
          if (found >= 0) return found;
        }
        return -1;
      }
      const fits = at < rows.length && this.#table.has(rows[at]!, set);
      if (sort === 0) {
        if (!fits) return -1;
        at++;
      } else if (sort & NEGATIVE) {
        if (fits) return -1;
      } else if (fits) {
        const found = this.#match(step + 1, end, tokens, rows, at + 1);
        if (found >= 0) return found;
      }
    }
    return at;
  }
}

/** A gap at the end of a phrase: up to so many tokens of the same sentence. */
function reachOf(tokens: readonly Token[], at: number, gap: number): number {
  let end = at;
  while (end < at + gap && inSentence(tokens[end])) end++;
  return end;
}

const inSentence = (token: Token | undefined): boolean =>
  token !== undefined && !(token.kind === 'mark' && STOPS.has(token.word));
