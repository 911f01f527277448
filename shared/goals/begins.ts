import { NAMES_A_NUMBER } from './dates/names.ts';
import { DATE_WORDS } from './dates/vocabulary.ts';
import { NUMBER_WORDS } from './numbers.ts';

export const BEGINS_NUMBER = 1;
export const BEGINS_NAME = 2;

/** What words can begin a number in words, a date or a name with a number; most begin none. */
export const BEGINNINGS: readonly (readonly [bit: number, words: Iterable<string>])[] = [
  [BEGINS_NUMBER, NUMBER_WORDS],
  [BEGINS_NAME, DATE_WORDS],
  [BEGINS_NAME, NAMES_A_NUMBER],
];
