import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editBetween, remap } from './remap.ts';

/** What becomes of the words `[…]` in the text before, as they stand in the text after. */
const follow = (before: string, after: string) => {
  const start = before.indexOf('[');
  const end = before.indexOf(']') - 1;
  const plain = before.replace(/[[\]]/g, '');
  const span = remap({ start, end }, editBetween(plain, after));
  return span && after.slice(span.start, span.end);
};

describe('remap', () => {
  it.each([
    ['We [improve] speed', 'We improve speed a lot', 'improve'],
    ['We [improve] speed', 'Now we improve speed', 'improve'],
    ['We [improve] speed', 'improve speed', 'improve'],
    ['We [improve]', 'We improve!', 'improve'],
    ['[improve] it', 'To improve it', 'improve'],
    ['We [improve] speed', 'We imprve speed', undefined],
    ['We [improve] speed', 'We impxrove speed', undefined],
    ['We [improve] speed', 'We speed', undefined],
    ['We [improve] speed', '', undefined],
  ])('%s → %s keeps %s', (before, after, words) => {
    expect(follow(before, after)).toBe(words);
  });

  it('keeps the very same words, or nothing, for any edit', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '👍'), maxLength: 30 });
    fc.assert(
      fc.property(text, text, text, text, text, (head, marked, tail, inserted, other) => {
        const before = head + marked + tail;
        const span = { start: head.length, end: head.length + marked.length };
        for (const after of [inserted + before, head + marked + inserted + tail, before + inserted, other]) {
          const kept = remap(span, editBetween(before, after));
          if (kept) expect(after.slice(kept.start, kept.end)).toBe(marked);
        }
      }),
    );
  });

  it('says what the edit was', () => {
    expect(editBetween('abcd', 'abXYd')).toEqual({ start: 2, removed: 1, inserted: 2 });
    expect(editBetween('same', 'same')).toEqual({ start: 4, removed: 0, inserted: 0 });
  });
});
