import type { Reading } from '../reading.ts';

/** Words that may stand before the main verb. */
export const LEADS = new Set(
  "to must should shall will would need needs needed expected required please not and then you we i also it be by can may could ensure sure try trying aim strive that start begin only either or but don't never who i'd let's they he she least also both -".split(
    ' ',
  ),
);
/** Can the word be a verb that says something of the goal? */
export const isVerb = (reading: Reading, at: number): boolean =>
  reading.is(at, 'unmeasurable') ||
  reading.is(at, 'direction') ||
  reading.is(at, 'done') ||
  reading.is(at, 'duty') ||
  reading.is(at, 'soft');
export const isParticiple = (reading: Reading, at: number): boolean =>
  !/^(?:expected|required|needed|encouraged|supposed|asked|advised|based|committed|motivated|need)$/.test(
    reading.word(at),
  ) &&
  reading.is(at, 'participle') &&
  !reading.is(at, 'trait');
/** "Be on time", "you should be": the employee's state, not a thing's. */
export function isImperative(reading: Reading, at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before < 6; before--) {
    const word = reading.word(before);
    if (/^(?:you|we|everyone|employee|i|he|she|they)$/.test(word)) return true;
    if (reading.tokens[before]!.kind === 'mark') return true;
    if (reading.tokens[before]!.kind === 'word' && !LEADS.has(word) && !reading.is(before, 'adverb'))
      return reading.is(before, 'person');
  }
  return true;
}
