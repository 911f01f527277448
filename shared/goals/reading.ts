import { readAsides } from './asides.ts';
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
  /** How many lines or bullets the text has. */
  lines = 1;
  /** The letters, once they are read. */
  letters: Letters | undefined;
  readonly #marks: Map<string, Mark[]>;
  readonly #rows: Int32Array;
  /** More than half of it in capitals: then capitals say nothing about names. */
  readonly #shouts: boolean;
  readonly #lexicon: Lexicon;
  readonly #live = new Map<string, readonly Mark[]>();
  readonly #covers = new Map<string, Uint8Array>();
  /** The tokens between quotation marks; empty if there are none. */
  readonly #quoted: Uint8Array;
  #passing: Uint8Array | undefined;
  #aside: Uint8Array | undefined;

  constructor(text: string, kind: Kind, context: Context, lexicon: Lexicon) {
    this.text = text;
    this.kind = kind;
    this.context = context;
    this.tokens = joinDates(tokenise(fold(text), text, lexicon.words));
    this.#lexicon = lexicon;
    this.#rows = lexicon.rowsOf(this.tokens);
    this.#marks = lexicon.find(this.tokens, this.#rows, kind);
    const manner: Mark[] = [];
    let capitals = 0;
    let quotes = false;
    for (let at = 0; at < this.tokens.length; at++) {
      const { kind, capital, word } = this.tokens[at]!;
      if (capital) capitals++;
      if (kind === 'mark') {
        if (word === '\n' || word === '•') this.lines++;
        else if (word === '"' || word === "'") quotes = true;
      } else if (kind === 'word' && word.endsWith('ly') && MANNER.test(word) && !NO_MANNER.test(word))
        manner.push({ from: at, to: at + 1 });
    }
    this.#shouts = capitals * 2 > this.tokens.length;
    this.#quoted = new Uint8Array(quotes ? this.tokens.length : 0);
    if (quotes) this.#readQuotes();
    if (manner.length > 0)
      this.#marks.set(
        'vague_term',
        [...this.marks('vague_term'), ...manner].sort((one, two) => one.from - two.from),
      );
  }

  /** Does the token belong to a remark beside the goal? */
  isAside(index: number): boolean {
    this.#aside ??= readAsides(this);
    return this.#aside[index] === 1;
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

  /** The place of the first of these classes that the token's word is in, from 1; 0 if it is in none. */
  rank(index: number, names: readonly string[]): number {
    return this.#lexicon.ranks(names)[this.#rows[index]!]!;
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
    const not = `${tag}.not`;
    const cancelled = this.#marks.has(not);
    const live = this.marks(tag).filter(
      ({ from, to }) =>
        !this.#quoted[from] && !(cancelled && this.touches(not, from, to)) && !this.#isName(from, to),
    );
    this.#live.set(tag, live);
    return live;
  }

  /** "Union Street", "the Better Homes survey": a word inside a name in capitals is no claim. */
  #isName(from: number, to: number): boolean {
    return (
      to - from === 1 &&
      this.#isCapital(from) &&
      (this.#isCapital(from + 1) || (from > 1 && this.#isCapital(from - 1))) &&
      !this.#shouts
    );
  }

  #isCapital(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && token.capital;
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

  #readQuotes(): void {
    let open = -1;
    for (let at = 0; at < this.tokens.length; at++) {
      const { word, kind } = this.tokens[at]!;
      if (kind !== 'mark') continue;
      if (word === '\n') open = -1;
      else if (word === '"' || (word === "'" && (open >= 0 || this.#opensQuote(at)))) {
        if (open >= 0) this.#quoted.fill(1, open, at);
        open = open >= 0 ? -1 : at;
      }
    }
  }

  /** A plain apostrophe opens a quotation only before a word and after none. */
  #opensQuote(at: number): boolean {
    const token = this.tokens[at]!;
    return this.tokens[at - 1]?.end !== token.start && this.tokens[at + 1]?.start === token.end;
  }
}
