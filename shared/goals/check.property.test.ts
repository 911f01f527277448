import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from './check.ts';
import { ABOUT } from './rules/about.ts';
import { RULES } from './rules/index.ts';
import type { Kind } from './types.ts';

const kind = fc.constantFrom<Kind>('goal', 'expectation', 'concern', 'support', 'consequence');
const sentences = RULES.flatMap(({ code }) =>
  [...ABOUT[code].bad, ...ABOUT[code].good].map(({ text }) => text),
);
const words = sentences.join(' ').split(/\s+/);
const glue = fc.constantFrom(
  ' ',
  '\n',
  '  ',
  ', ',
  '. ',
  ' – ',
  '<br>',
  '&nbsp;',
  '•',
  '"',
  '’',
  '🙄',
  'İ',
  '%',
);
const workText = fc
  .array(fc.tuple(fc.constantFrom(...words), glue), { maxLength: 60 })
  .map((pairs) => pairs.map(([word, join]) => word + join).join(''));
const anyText = fc.oneof(
  workText,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

describe('check, for any text', () => {
  it('never throws and keeps every span inside the text', () => {
    fc.assert(
      fc.property(anyText, kind, (text, as) => {
        for (const { start, end } of check(text, {
          kind: as,
          context: { planStart: '2025-05-01', planDays: 60 },
        }).findings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same twice', () => {
    fc.assert(
      fc.property(anyText, kind, (text, as) => {
        expect(check(text, { kind: as })).toEqual(check(text, { kind: as }));
      }),
    );
  });

  it('changes no verdict and shifts every span by white space around the text', () => {
    const space = fc.string({ unit: fc.constantFrom(' ', '\n', '\t', '\u00a0'), maxLength: 5 });
    fc.assert(
      fc.property(anyText, kind, space, space, (text, as, before, after) => {
        const plain = check(text.trim(), { kind: as });
        const padded = check(before + text.trim() + after, { kind: as });
        expect(padded.smart).toEqual(plain.smart);
        const lead = text.trim() === '' ? 0 : before.length;
        expect(
          padded.findings.map(({ start, ...rest }) => ({
            ...rest,
            start: text.trim() === '' ? 0 : start - lead,
            end: 0,
          })),
        ).toEqual(plain.findings.map(({ start, ...rest }) => ({ ...rest, start, end: 0 })));
      }),
    );
  });

  it('derives the missing measure and date from the letters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { smart, findings } = check(text, { kind: 'goal' });
        const codes = findings.map(({ code }) => code);
        expect(codes.includes('no_metric')).toBe(!smart.measurable);
        expect(codes.includes('no_deadline')).toBe(!smart.timeBound);
      }),
    );
  });
});

describe('check, on hostile length', () => {
  const hostile = [
    '5 per day every week ',
    '"',
    'by the end of ',
    'no no no ',
    '<b ',
    '1/2/3/4.5.6-7 ',
    'and a half one ',
    '\n',
    'a',
    '&',
    '- ',
    'was ',
  ];
  it.each(hostile)(
    'reads 400 KB of %j, which only time linear in the length allows',
    { timeout: 60_000 },
    (piece) => {
      const { findings } = check(piece.repeat(Math.ceil(400_000 / piece.length)), { kind: 'goal' });
      expect(Array.isArray(findings)).toBe(true);
    },
  );
});
