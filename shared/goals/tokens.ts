import { BEGINS_NAME } from './begins.ts';
import { joinNumberWords } from './number-words.ts';
import type { WordTable } from './word-table.ts';

/**
 * `number` 12, twelve; `percent` 12%; `money` £12k; `time` 9:30, 5pm; `ordinal` 5th; `date` a point or span of the
 * calendar; `weekday`; `id` a number or code that only names something (Room 101, MED-3); `mark` punctuation.
 */
export type TokenKind =
  | 'word'
  | 'number'
  | 'percent'
  | 'money'
  | 'time'
  | 'ordinal'
  | 'date'
  | 'weekday'
  | 'id'
  | 'mark';

/** A day, month, quarter or plan week as written; what is not said is left out. `swap`: 3/4 may be March or April. */
export interface DatePoint {
  day?: number;
  month?: number;
  year?: number;
  quarter?: number;
  planWeek?: number;
  planDay?: number;
  planMonth?: number;
  swap?: boolean;
}

export interface Token {
  kind: TokenKind;
  /** Folded text, without a possessive 's. */
  word: string;
  start: number;
  end: number;
  /** Begins with a capital in the text as given. */
  capital: boolean;
  /** Joined to the next token by a hyphen. */
  hyphen: boolean;
  /** Joined to the token before by a hyphen. */
  afterHyphen: boolean;
  value: number;
  /** The word's number in the lexicons, 0 if it is in none, and what it can begin (`begins.ts`). */
  row: number;
  begins: number;
  date: DatePoint | undefined;
}

/** What does not begin with a letter, as alternatives in order, each one group. */
const SCANNERS: readonly (readonly [TokenKind, string])[] = [
  [
    'date',
    '\\d{4}-\\d{2}-\\d{2}(?!\\d)|\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})(?!\\d)|\\d{1,2}\\.\\d{1,2}\\.(?!\\d)|\\d{1,2}/\\d{1,2}(?![\\d/])',
  ],
  [
    'time',
    "\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.)(?!\\p{L})|\\d{1,2}:\\d{2}(?!\\d)|\\d{1,2} o'?clock",
  ],
  ['money', '[£$€] ?\\d[\\d,]{0,15}(?:\\.\\d{1,6})? ?(?:k|m|bn|million|thousand)?(?!\\p{L})'],
  ['percent', '\\d[\\d,]{0,15}(?:\\.\\d{1,6})? ?(?:%|(?:percent|per cent|pct)(?!\\p{L}))'],
  ['ordinal', '\\d{1,3}(?:st|nd|rd|th)(?!\\p{L})'],
  [
    'number',
    '\\d[\\d,]{0,15}(?:\\.\\d{1,6})?(?:k|bn)(?!\\p{L})|\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,6})?|\\d{1,15}(?:\\.\\d{1,6})?',
  ],
  ['mark', '[^\\p{L}\\p{N}\\s]|\\n'],
];
const OTHER = new RegExp(SCANNERS.map(([, source]) => `(${source})`).join('|'), 'uy');
/** A word goes on after its first letter; a plain one needs no regex. */
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:'\p{L}+)?/uy;

const KEEPS_S = new Set([
  "it's",
  "he's",
  "she's",
  "that's",
  "there's",
  "what's",
  "let's",
  "who's",
  "here's",
  "one's",
  "where's",
]);

/** Splits folded text into tokens; `original` tells capitals. Linear in the length of the text. */
export function tokenise(folded: string, original: string, words: WordTable): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < folded.length) {
    const code = folded.charCodeAt(at);
    if (code === 32) {
      at++;
      continue;
    }
    const token = (code > 96 && code < 123) || code > 127 ? wordAt(folded, at, original, words) : undefined;
    const read = token ?? (isMark(code) ? markAt(folded, at, words) : otherAt(folded, at, words));
    if (!read) {
      at += code >= 0xd800 && code < 0xdc00 ? 2 : 1;
      continue;
    }
    at = read.end;
    const last = tokens[tokens.length - 1];
    if (read.word === '-' && last?.end === read.start && /[\p{L}\p{N}]/u.test(folded[read.end] ?? '')) {
      last.hyphen = true;
      continue;
    }
    if (last?.hyphen && last.end + 1 === read.start) read.afterHyphen = true;
    tokens.push(read);
  }
  return joinNumberWords(tokens);
}

/** Plain punctuation, which begins nothing else; `$` begins a sum. */
const isMark = (code: number): boolean =>
  (code > 32 && code < 48 && code !== 36) ||
  (code > 57 && code < 65) ||
  (code > 90 && code < 97) ||
  (code > 122 && code < 127);

const isPlain = (code: number): boolean => code > 96 && code < 123;

/** The word that begins at `start`, if one does. */
function wordAt(folded: string, start: number, original: string, words: WordTable): Token | undefined {
  let end = start;
  while (isPlain(folded.charCodeAt(end))) end++;
  const code = folded.charCodeAt(end);
  const plain = !(code === 39 || code > 127 || (code > 47 && code < 58));
  if (!plain) {
    WORD.lastIndex = start;
    if (!WORD.test(folded)) return undefined;
    end = WORD.lastIndex;
  }
  if (end === start) return undefined;
  const text = folded.slice(start, end);
  const word = !plain && text.endsWith("'s") && !KEEPS_S.has(text) ? text.slice(0, -2) : text;
  const token = tokenOf('word', word, start, end);
  token.row = words.rowOf(word);
  token.begins = !plain && /\d/.test(word) ? BEGINS_NAME : words.beginsOf(token.row);
  token.capital = original.charCodeAt(start) !== folded.charCodeAt(start);
  return token;
}

function markAt(folded: string, start: number, words: WordTable): Token {
  const token = tokenOf('mark', folded[start]!, start, start + 1);
  token.row = words.rowOf(token.word);
  return token;
}

/** The number, time, sum or mark that begins at `start`, if one does. */
function otherAt(folded: string, start: number, words: WordTable): Token | undefined {
  OTHER.lastIndex = start;
  const match = OTHER.exec(folded);
  if (!match) return undefined;
  const text = match[0];
  const kind = kindOf(match);
  const token = tokenOf(kind, text, start, start + text.length);
  if (kind === 'date') token.date = writtenDate(text);
  else if (kind === 'mark') token.row = words.rowOf(text);
  else token.value = numberIn(text);
  return token;
}

const tokenOf = (kind: TokenKind, word: string, start: number, end: number): Token => ({
  kind,
  word,
  start,
  end,
  capital: false,
  hyphen: false,
  afterHyphen: false,
  value: Number.NaN,
  row: 0,
  begins: 0,
  date: undefined,
});

function kindOf(match: RegExpExecArray): TokenKind {
  for (let group = 1; group <= SCANNERS.length; group++)
    if (match[group] !== undefined) return SCANNERS[group - 1]![0];
  return 'mark';
}

const SCALE: Record<string, number> = { k: 1e3, t: 1e3, m: 1e6, b: 1e9 };

function numberIn(text: string): number {
  const found = /(\d[\d,]*(?:\.\d+)?) ?([ktmb]?)/.exec(text);
  if (!found) return Number.NaN;
  const scaled =
    /%|percent|th|am|pm|a\.m|p\.m|clock/.test(text) && !/thousand/.test(text) ? 1 : (SCALE[found[2]!] ?? 1);
  return Number(found[1]!.replaceAll(',', '')) * scaled;
}

/** 2025-05-01, 15/04/2025, 30.09., 3/14: what cannot be a month is the day; where both can be, `swap` says so. */
function writtenDate(text: string): DatePoint | undefined {
  const parts = text.split(/[-/.]/).filter(Boolean).map(Number);
  if (/^\d{4}-/.test(text)) return { year: parts[0]!, month: parts[1]!, day: parts[2]! };
  let [day, month] = parts as [number, number];
  const swap = day <= 12 && month <= 12 && day !== month && !text.includes('.');
  if (month > 12) [day, month] = [month, day];
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  const year = parts[2] === undefined ? {} : { year: parts[2] < 100 ? 2000 + parts[2] : parts[2] };
  return { day, month, ...year, ...(swap ? { swap } : {}) };
}
