import { contentWords } from '../clauses/content-words.ts';
import type { Letters } from '../letters.ts';
import type { Reading } from '../reading.ts';

/** Features fall into this many places; where two share one, training has seen it. */
export const PLACES = 2048;

/** The classes that say most about a word's part in a goal, in the order in which they claim it. */
const CLASSES = [
  'area',
  'metric',
  'trait',
  'unmeasurable',
  'direction',
  'soft',
  'done',
  'duty',
  'fault',
  'fallible',
  'event',
  'person',
  'determiner',
  'cadence',
  'participle',
  'mild',
  'function',
  'adverb',
];
const TAGS = [
  'vague_term',
  'hedge',
  'soft_phrase',
  'none_of',
  'no_baseline',
  'trigger',
  'time.clock',
  'time.start',
];

/** FNV-1a over the characters of a word from the `from`th on, from a seed that keeps the sorts of features apart. */
function hash(word: string, seed: number, from = 0): number {
  let value = seed;
  for (let at = from; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value;
}

const place = (value: number): number => (value ^ (value >>> 13) ^ (value >>> 22)) & (PLACES - 1);

/** Which text had a feature last, by its place: no place is cleared between texts. */
const lastIn = new Uint32Array(PLACES);
let texts = 0;

/** What of a goal or an expectation is weighed: its words, their endings, classes and pairs of classes, and what the rules found in it. */
export function featuresOf(reading: Reading, { spans, clauses }: Letters): number[] {
  const found: number[] = [];
  const text = ++texts;
  const add = (value: number): void => {
    const at = place(value);
    if (lastIn[at] === text) return;
    lastIn[at] = text;
    found.push(at);
  };
  let lastClass = 0;
  for (let at = 0; at < reading.tokens.length; at++) {
    if (reading.isAside(at)) continue;
    const { kind, word } = reading.tokens[at]!;
    const plain = kind === 'word' || kind === 'mark';
    const name = plain ? word : kind;
    add(hash(name, 0x11));
    if (plain && word.length > 4) add(hash(word, 0x33, word.length - 3));
    const group = plain ? classOf(reading, at) : hash(kind, 0x44);
    add(Math.imul(group + 0x55, 0x9e3779b1));
    add(Math.imul(lastClass ^ (group + 0x66), 0x85ebca6b));
    lastClass = Math.imul(group + 1, 0x27d4eb2f);
  }
  add(Math.imul(lastClass ^ 0x67, 0x85ebca6b));
  for (const { type } of spans) add(hash(type, 0x77));
  clauses.forEach(({ from, to, head, headClass }, at) => {
    add(hash(headClass, at === 0 ? 0x88 : 0x99));
    let named = 0;
    for (const word of contentWords(reading, from, to))
      if (word !== head && !reading.is(word, 'area') && !reading.is(word, 'person')) named++;
    add(hash(headClass, 0x1000 + Math.min(named, 5)));
  });
  for (const tag of TAGS) if (reading.has(tag)) add(hash(tag, 0xaa));
  add(hash('clauses', 0xbb + Math.min(clauses.length, 4)));
  add(hash('length', 0xcc + Math.min(12, Math.floor(Math.log2(reading.tokens.length + 1) * 2))));
  add(hash(reading.kind, 0xdd));
  return found;
}

/** The first class the word is in; 1 to 3 by its ending if in none. */
function classOf(reading: Reading, at: number): number {
  const rank = reading.rank(at, CLASSES);
  if (rank > 0) return rank + 3;
  const word = reading.word(at);
  return word.endsWith('ly') ? 1 : word.endsWith('s') ? 2 : 3;
}
