import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segments } from './segments.ts';

const span = (start: number, end: number, severity: 'warning' | 'hint' = 'warning') => ({
  start,
  end,
  severity,
});

describe('segments', () => {
  test('cuts at the findings and names each', () => {
    expect(segments('be more proactive soon', [span(8, 17), span(18, 22, 'hint')])).toEqual([
      { text: 'be more ' },
      { text: 'proactive', finding: 0, severity: 'warning' },
      { text: ' ' },
      { text: 'soon', finding: 1, severity: 'hint' },
    ]);
  });

  test('lets the shorter warning win over what it lies in, and warnings over hints', () => {
    expect(segments('abcdef', [span(0, 6), span(2, 4)]).map((one) => one.finding)).toEqual([0, 1, 0]);
    expect(segments('abcdef', [span(2, 4, 'hint'), span(0, 6)]).map((one) => one.finding)).toEqual([1, 1, 1]);
  });

  test('gives nothing for an empty text and ignores empty spans', () => {
    expect(segments('', [span(0, 3)])).toEqual([]);
    expect(segments('abc', [span(1, 1), span(3, 9), span(-4, 0)])).toEqual([{ text: 'abc' }]);
  });

  test('always joins to the text again, and underlines exactly what some span covers', () => {
    const spans = fc.array(
      fc.record({
        start: fc.integer({ min: -5, max: 40 }),
        end: fc.integer({ min: -5, max: 40 }),
        severity: fc.constantFrom('warning' as const, 'hint' as const),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), spans, (text, given) => {
        const pieces = segments(text, given);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        let at = 0;
        for (const piece of pieces) {
          for (let i = at; i < at + piece.text.length; i++) {
            const covered = given.some((one) => one.start <= i && i < one.end);
            expect(piece.finding !== undefined).toBe(covered);
          }
          at += piece.text.length;
        }
      }),
    );
  });
});
