import { expect, it } from 'vitest';
import { usualPaper } from './paper-choice.ts';

it.each([
  ['en-US', 'letter'],
  ['es-MX', 'letter'],
  ['en-GB', 'a4'],
  ['de', 'a4'],
  ['', 'a4'],
  ['not a language', 'a4'],
])('the usual paper for %j is %s', (language, paper) => {
  expect(usualPaper(language)).toBe(paper);
});
