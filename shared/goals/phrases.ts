import type { Token, TokenKind } from './tokens.ts';

/**
 * The language of the lexicons. A phrase is a line of elements:
 *   word      the word itself              word+   a verb in all its forms      word~   a noun and its plural
 *   a|b       either                       x?      may be missing               !x      must not come next
 *   {class}   any word of the class        *3      up to three words between    <number> a token of that kind
 * `<amount>` is any number, per cent or money.
 */
interface Element {
  words: ReadonlySet<string>;
  kinds: readonly TokenKind[];
  /** Takes any past participle. */
  participle: boolean;
  gap: number;
  optional: boolean;
  negative: boolean;
}

export interface Phrase {
  tag: string;
  elements: Element[];
}

/** A phrase found: tokens `from` up to, not including, `to`. */
export interface Mark {
  tag: string;
  from: number;
  to: number;
}

const AMOUNT: TokenKind[] = ['number', 'percent', 'money'];
const PARTICIPLE = /[a-z]{3}ed$/;
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '\n', ';']);
const NOTHING: Element = {
  words: new Set(),
  kinds: [],
  participle: false,
  gap: 0,
  optional: false,
  negative: false,
};

/** All forms of a regular verb, with and without a doubled consonant: a form that does not exist harms nobody. */
export function verbForms(verb: string): string[] {
  const ending = verb[verb.length - 1]!;
  const forms = [verb, ...nounForms(verb)];
  if (ending === 'e') return [...forms, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (ending === 'y' && !/[aeou]y$/.test(verb)) return [...forms, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  forms.push(`${verb}ed`, `${verb}ing`);
  if (/[^aeiou][aeiou][bdglmnprt]$/.test(verb)) forms.push(`${verb}${ending}ed`, `${verb}${ending}ing`);
  return forms;
}

/** A noun and its plural. */
export function nounForms(noun: string): string[] {
  if (/(?:s|x|z|ch|sh|o)$/.test(noun)) return [noun, `${noun}es`, `${noun}s`];
  if (/[^aeou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
  return [noun, `${noun}s`];
}

function forms(word: string): string[] {
  if (word.endsWith('+')) return verbForms(word.slice(0, -1));
  if (word.endsWith('~')) return nounForms(word.slice(0, -1));
  return [word];
}

/** The words of a lexicon text, each in its forms; a line may begin with a comment sign. */
export function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const word of text.split(/\s+/)) if (word) for (const form of forms(word)) words.add(form);
  return words;
}

/** Word classes and phrases made ready to be looked for in one pass. */
export class Lexicon {
  readonly #classes = new Map<string, Set<string>>();
  readonly #byWord = new Map<string, Phrase[]>();
  readonly #byKind = new Map<TokenKind, Phrase[]>();

  constructor(classes: Record<string, string>, phrases: Record<string, string>) {
    for (const [name, text] of Object.entries(classes)) this.#classes.set(name, wordsOf(text));
    for (const [tag, text] of Object.entries(phrases))
      for (const line of text.split('\n')) if (line.trim()) this.#add(tag, line.trim());
  }

  /** Is the word in the class? Past participles are an open class: any word in -ed is one. */
  has(name: string, word: string): boolean {
    return (this.#classes.get(name)?.has(word) ?? false) || (name === 'participle' && PARTICIPLE.test(word));
  }

  /** One element of a phrase; a gap `*3` has only its width. */
  #element(raw: string): Element {
    const optional = raw.endsWith('?');
    const negative = raw.startsWith('!');
    const body = raw.slice(negative ? 1 : 0, optional ? -1 : undefined);
    if (/^\*\d$/.test(body)) return { ...NOTHING, gap: Number(body[1]) };
    const parts = body.split('|');
    const named = (open: string): string[] =>
      parts.filter((part) => part.length > 1 && part.startsWith(open)).map((part) => part.slice(1, -1));
    const classes = named('{');
    const plain = parts.filter((part) => part.length < 2 || !/^[{<]/.test(part)).flatMap(forms);
    const only = classes.length === 1 && plain.length === 0 ? this.#classes.get(classes[0]!) : undefined;
    const words =
      only ?? new Set([...plain, ...classes.flatMap((name) => [...(this.#classes.get(name) ?? [])])]);
    const kinds = named('<').flatMap((kind) => (kind === 'amount' ? AMOUNT : [kind as TokenKind]));
    return { words, kinds, participle: classes.includes('participle'), gap: 0, optional, negative };
  }

  #add(tag: string, line: string): void {
    const phrase: Phrase = { tag, elements: line.split(/\s+/).map((raw) => this.#element(raw)) };
    const first = phrase.elements[0]!;
    for (const word of first.words) push(this.#byWord, word, phrase);
    for (const kind of first.kinds) push(this.#byKind, kind, phrase);
  }

  /** Every phrase in the tokens, in order of where it begins; a sentence's end is never crossed. */
  find(tokens: readonly Token[]): Mark[] {
    const marks: Mark[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      const phrases =
        token.kind === 'word' || token.kind === 'mark'
          ? this.#byWord.get(token.word)
          : this.#byKind.get(token.kind);
      if (!phrases) continue;
      for (const phrase of phrases) {
        const to = this.#match(phrase.elements, 0, tokens, at);
        if (to > at && !cutsCompound(tokens, at, to)) marks.push({ tag: phrase.tag, from: at, to });
      }
    }
    return marks;
  }

  /** Where the elements from `index` on, matched at token `at`, end; -1 if they do not match. Bounded by the gaps. */
  #match(elements: readonly Element[], index: number, tokens: readonly Token[], at: number): number {
    const element = elements[index];
    if (!element) return at;
    if (element.gap > 0) {
      for (let skip = 0; skip <= element.gap; skip++) {
        if (skip > 0 && !inSentence(tokens[at + skip - 1])) return -1;
        const end = this.#match(elements, index + 1, tokens, at + skip);
        if (end >= 0) return end;
      }
      return -1;
    }
    const token = tokens[at];
    const fits = token !== undefined && fitsToken(element, token);
    if (element.negative) return fits ? -1 : this.#match(elements, index + 1, tokens, at);
    if (fits) {
      const end = this.#match(elements, index + 1, tokens, at + 1);
      if (end >= 0) return end;
    }
    return element.optional ? this.#match(elements, index + 1, tokens, at) : -1;
  }
}

function fitsToken(element: Element, token: Token): boolean {
  if (token.kind === 'word' || token.kind === 'mark')
    return element.words.has(token.word) || (element.participle && PARTICIPLE.test(token.word));
  return element.kinds.length > 0 && element.kinds.includes(token.kind);
}

/** A word out of a compound is another word: "always-on", "non-professional". */
const cutsCompound = (tokens: readonly Token[], from: number, to: number): boolean =>
  (tokens[from]!.kind === 'word' && tokens[from]!.afterHyphen) ||
  (tokens[to - 1]!.kind === 'word' && tokens[to - 1]!.hyphen);

const inSentence = (token: Token | undefined): boolean =>
  token !== undefined && !(token.kind === 'mark' && STOPS.has(token.word));

function push<K>(map: Map<K, Phrase[]>, key: K, phrase: Phrase): void {
  const list = map.get(key);
  if (list) list.push(phrase);
  else map.set(key, [phrase]);
}
