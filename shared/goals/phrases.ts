import type { TokenKind } from './tokens.ts';

/**
 * The language of the lexicons. A phrase is a line of elements:
 *   word      the word itself              word+   a verb in all its forms      word~   a noun and its plural
 *   a|b       either                       x?      may be missing               !x      must not come next
 *   {class}   any word of the class        *3      up to three words between    <number> a token of that kind
 * `<amount>` is any number, per cent or money. A gap at the end of a phrase that cancels (tag ".not") takes as many words as
 * it may; at the end of any other it says nothing.
 */
export interface Element {
  /** What it takes, as written between the bars: words, token kinds as `<kind>`, classes as `{class}`; empty for a gap. */
  parts: readonly string[];
  gap: number;
  optional: boolean;
  negative: boolean;
}

const AMOUNT: readonly TokenKind[] = ['number', 'percent', 'money'];

/** All forms of a regular verb, with and without a doubled consonant: a form that does not exist harms nobody. */
function verbForms(verb: string): string[] {
  const ending = verb[verb.length - 1]!;
  const forms = [verb, ...nounForms(verb)];
  if (ending === 'e') return [...forms, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (ending === 'y' && !/[aeou]y$/.test(verb)) return [...forms, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  forms.push(`${verb}ed`, `${verb}ing`);
  if (/[^aeiou][aeiou][bdglmnprt]$/.test(verb)) forms.push(`${verb}${ending}ed`, `${verb}${ending}ing`);
  return forms;
}

/** A noun and its plural. */
function nounForms(noun: string): string[] {
  if (/(?:s|x|z|ch|sh|o)$/.test(noun)) return [noun, `${noun}es`, `${noun}s`];
  if (/[^aeou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
  return [noun, `${noun}s`];
}

/** All words a part of an element stands for, but of a class; token kinds as `<kind>`. */
export function forms(part: string): string[] {
  if (part === '<amount>') return AMOUNT.map(kindWord);
  if (part.endsWith('+')) return verbForms(part.slice(0, -1));
  if (part.endsWith('~')) return nounForms(part.slice(0, -1));
  return [part];
}

/** One element of a phrase as written. */
export function readElement(raw: string): Element {
  const optional = raw.endsWith('?');
  const negative = raw.startsWith('!');
  const body = raw.slice(negative ? 1 : 0, optional ? -1 : undefined);
  if (/^\*\d$/.test(body)) return { parts: [], gap: Number(body[1]), optional, negative };
  return { parts: body.split('|'), gap: 0, optional, negative };
}

/** What stands for a token kind among words. */
export const kindWord = (kind: TokenKind): string => `<${kind}>`;
