import { describe, expect, it } from 'vitest';
import { changesOf } from './trail-words.ts';

describe('the words of a trail entry', () => {
  it.each([
    [{ readingDays: { from: 2, to: 5 } }, ['readingDays: 2 → 5']],
    [{ leftOn: { from: null, to: '2026-12-31' } }, ['leftOn: none → 2026-12-31']],
    [{ roles: ['hr', 'manager'] }, ['roles: hr, manager']],
    [{ holidays: { from: [], to: Array(30).fill('2026-12-25') } }, ['holidays: none → 30 entries']],
    [{ lines: ['1 Acme Way'], note: '' }, ['lines: 1 Acme Way', 'note: none']],
    [{}, []],
  ])('say %o', (detail, words) => {
    expect(changesOf(detail)).toEqual(words);
  });
});
