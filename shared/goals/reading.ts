import { joinDates } from './dates/join.ts';
import { fold } from './fold.ts';
import type { Letters } from './letters.ts';
import type { Lexicon, Mark } from './lexicon/lexicon.ts';
import { type Token, tokenise } from './tokens.ts';
import type { Context, Kind, Spot } from './types.ts';

const NONE: readonly Mark[] = [];
const PASSING = ['vague_term', 'hedge', 'time.window', 'time.point', 'time.cadence'];

/** "Tactfully", "sensibly": the endings of adverbs that say how well, and those of them that say it plainly. */
const MANNER = /(?:ive|ful|[ai]b|ous|[ae]nt|ate|ish|ing|less|ar|ick|sh?ion|on|est|arm|eat|ect|et|en|ime)ly$/;
const NO_MANNER =
  /^(?:immediate|separate|approximate|previous|simultaneous|anonymous|current|recent|apparent|subsequent|independent|alternative|respective|exclusive|according|seeming|probab|presumab|hopeful|preferab|inevitab|unfortunate|fortunate|month|on|elder|direct|indirect|incorrect|particular|ten|similar|ear|honest)ly$/;

/** A text read once: its tokens and every phrase of the lexicons in it. Letters and rules only look things up here. */
export class Reading {
  readonly text: string;
  readonly kind: Kind;
  readonly context: Context;
  readonly tokens: readonly Token[];
  /** The letters, once they are read. */
  letters: Letters | undefined;
  readonly #marks: Map<string, Mark[]>;
  readonly #rows: Int32Array;
  readonly #lines: number;
  /** More than half of it in capitals: then capitals say nothing about names. */
  readonly #shouts: boolean;
  readonly #lexicon: Lexicon;
  readonly #live = new Map<string, readonly Mark[]>();
  readonly #covers = new Map<string, Uint8Array>();
  #quoted: Uint8Array | undefined;
  #passing: Uint8Array | undefined;

  constructor(text: string, kind: Kind, context: Context, lexicon: Lexicon) {
    this.text = text;
    this.kind = kind;
    this.context = context;
    this.tokens = joinDates(tokenise(fold(text), text));
    this.#lines = 1 + this.tokens.filter(({ word }) => word === '\n' || word === '•').length;
    this.#shouts = this.tokens.filter(({ capital }) => capital).length * 2 > this.tokens.length;
    this.#lexicon = lexicon;
    this.#rows = lexicon.rowsOf(this.tokens);
    this.#marks = lexicon.find(this.tokens, this.#rows, kind);
    this.#markOpen('vague_term', (word) => MANNER.test(word) && !NO_MANNER.test(word));
  }

  /** Marks the words of an open class, which no list can hold. */
  #markOpen(tag: string, belongs: (word: string, at: number) => boolean): void {
    const found = this.tokens.flatMap(({ kind, word }, at) =>
      kind === 'word' && belongs(word, at) ? [{ tag, from: at, to: at + 1 }] : [],
    );
    if (found.length > 0)
      this.#marks.set(
        tag,
        [...this.marks(tag), ...found].sort((one, two) => one.from - two.from),
      );
  }

  /** How many lines or bullets the text has. */
  get lines(): number {
    return this.#lines;
  }

  /** All marks of a tag, in order. */
  marks(tag: string): readonly Mark[] {
    return this.#marks.get(tag) ?? [];
  }

  has(tag: string): boolean {
    return this.#marks.has(tag);
  }

  /** Does a mark of the tag touch tokens `from` up to `to`? */
  touches(tag: string, from: number, to: number): boolean {
    const marks = this.#marks.get(tag);
    if (!marks) return false;
    let cover = this.#covers.get(tag);
    if (!cover) {
      cover = new Uint8Array(this.tokens.length);
      for (const mark of marks) cover.fill(1, mark.from, mark.to);
      this.#covers.set(tag, cover);
    }
    for (let at = from; at < to; at++) if (cover[at]) return true;
    return false;
  }

  /** Does the token belong to a time, a hedge or a vague word, which name nothing of the work? */
  isPassing(index: number): boolean {
    if (!this.#passing) {
      this.#passing = new Uint8Array(this.tokens.length);
      for (const tag of PASSING) for (const { from, to } of this.marks(tag)) this.#passing.fill(1, from, to);
    }
    return this.#passing[index] === 1;
  }

  /** Is the token's word in the class? */
  is(index: number, name: string): boolean {
    return index >= 0 && index < this.#rows.length && this.#lexicon.has(name, this.#rows[index]!);
  }

  word(index: number): string {
    return this.tokens[index]?.word ?? '';
  }

  /**
   * Marks of a tag that count: not cancelled by a `tag.not` mark they touch and not inside quotation marks, where
   * somebody else's words stand.
   */
  live(tag: string): readonly Mark[] {
    const known = this.#live.get(tag);
    if (known) return known;
    if (!this.#marks.has(tag)) return NONE;
    const quoted = this.#quotes();
    const live = this.marks(tag).filter(
      (mark) =>
        !quoted[mark.from] &&
        !this.touches(`${tag}.not`, mark.from, mark.to) &&
        !this.#isName(mark.from, mark.to),
    );
    this.#live.set(tag, live);
    return live;
  }

  /** "Union Street", "the Better Homes survey": a word inside a name in capitals is no claim. */
  #isName(from: number, to: number): boolean {
    const capital = (at: number): boolean => this.tokens[at]?.kind === 'word' && this.tokens[at]!.capital;
    return (
      to - from === 1 &&
      capital(from) &&
      (capital(from + 1) || (capital(from - 1) && from > 1)) &&
      !this.#shouts
    );
  }

  /** The live marks of a tag as places in the text. */
  spots(tag: string): Spot[] {
    const live = this.live(tag);
    return live.length === 0 ? [] : live.map((mark) => this.spot(mark.from, mark.to));
  }

  /** Tokens `from` up to `to` as a place in the text. */
  spot(from: number, to: number): Spot {
    return { start: this.tokens[from]!.start, end: this.tokens[to - 1]!.end };
  }

  /** The words between two tokens as typed. */
  slice(from: number, to: number): string {
    const { start, end } = this.spot(from, to);
    return this.text.slice(start, end);
  }

  /** The whole text without the white space around it. */
  whole(): Spot {
    const first = this.tokens[0];
    return first
      ? { start: first.start, end: this.tokens[this.tokens.length - 1]!.end }
      : { start: 0, end: this.text.length };
  }

  #quotes(): Uint8Array {
    if (this.#quoted) return this.#quoted;
    const inside = new Uint8Array(this.tokens.length);
    let open = -1;
    for (let at = 0; at < this.tokens.length; at++) {
      const { word, kind } = this.tokens[at]!;
      if (kind !== 'mark') continue;
      if (word === '\n') open = -1;
      else if (word === '"' || (word === "'" && (open >= 0 || this.#opensQuote(at)))) {
        if (open >= 0) inside.fill(1, open, at);
        open = open >= 0 ? -1 : at;
      }
    }
    this.#quoted = inside;
    return inside;
  }

  /** A plain apostrophe opens a quotation only before a word and after none. */
  #opensQuote(at: number): boolean {
    const token = this.tokens[at]!;
    return this.tokens[at - 1]?.end !== token.start && this.tokens[at + 1]?.start === token.end;
  }
}
