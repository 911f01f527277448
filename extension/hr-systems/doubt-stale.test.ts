import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeStaleDoubt } from './doubt-stale.ts';
import { type PageReading, SURE } from './types.ts';

const reading = (id: string | undefined, name: string | undefined): PageReading => ({
  system: 'generic',
  people: name ? 1 : 0,
  fields: name ? { name: { value: name, confidence: 0.95, source: 'heading' } } : {},
  externalIds: id ? [{ kind: 'profile', value: id }] : [],
  confidence: name ? 0.95 : 0,
});

/** Which of a series of readings are believed. */
const believed = (...series: [id: string | undefined, name: string | undefined][]) => {
  const doubt = makeStaleDoubt();
  return series.map(([id, name]) => doubt(reading(id, name)).confidence >= SURE);
};

describe('makeStaleDoubt', () => {
  it('doubts the old name under a new address until the new name arrives', () => {
    expect(believed(['1', 'Ann Lee'], ['2', 'Ann Lee'], ['2', 'Bob Ray'])).toEqual([true, false, true]);
  });

  it('doubts a new name under the old address, and the address after it while that name stays', () => {
    expect(believed(['1', 'Ann Lee'], ['1', 'Bob Ray'], ['3', 'Bob Ray'], ['3', 'Cy Fox'])).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('believes when both change at once, and when the first person comes back', () => {
    expect(believed(['1', 'Ann Lee'], ['2', 'Bob Ray'], ['1', 'Ann Lee'])).toEqual([true, true, true]);
  });

  it('sees through a name that is missing for a while', () => {
    expect(believed(['1', 'Ann Lee'], ['2', undefined], ['2', 'Ann Lee'])).toEqual([true, false, false]);
    expect(believed(['1', 'Ann Lee'], ['2', undefined], ['2', 'Bob Ray'])).toEqual([true, false, true]);
  });

  it('lowers every field with the whole', () => {
    const doubt = makeStaleDoubt();
    doubt(reading('1', 'Ann Lee'));
    expect(doubt(reading('2', 'Ann Lee')).fields.name?.confidence).toBeLessThan(SURE);
  });

  it('never believes one name under two ids, or one id under two names, one after the other', () => {
    const step = fc.tuple(fc.constantFrom('1', '2', '3'), fc.constantFrom('Ann Lee', 'Bob Ray', 'Cy Fox'));
    fc.assert(
      fc.property(fc.array(step, { minLength: 2 }), (series) => {
        const trusted = believed(...series).flatMap((sure, at) => (sure ? [series[at]!] : []));
        trusted.slice(1).forEach(([id, name], at) => {
          const [oldId, oldName] = trusted[at]!;
          expect((id === oldId) === (name === oldName)).toBe(true);
        });
      }),
    );
  });
});
