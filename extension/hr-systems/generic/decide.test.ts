import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SURE } from '../types.ts';
import { decide } from './decide.ts';
import type { Evidence, Source } from './evidence.ts';

const name = (value: string, source: Source = 'label'): Evidence => ({ field: 'name', value, source });
const nothing = { echoes: () => [], urlId: undefined };

describe('decide', () => {
  it('is sure of a name told in two ways', () => {
    const reading = decide([name('Ann Lee', 'heading'), name('Lee, Ann')], nothing);
    expect(reading.people).toBe(1);
    expect(reading.confidence).toBeGreaterThanOrEqual(SURE);
  });

  it.each(['heading', 'label', 'json-ld', 'subheading'] as const)(
    'asks when only one %s tells it',
    (source) => {
      const reading = decide([name('Ann Lee', source)], nothing);
      expect(reading.people).toBe(1);
      expect(reading.confidence).toBeLessThan(SURE);
    },
  );

  it('is sure of a heading that the title repeats on an address with the id', () => {
    expect(
      decide([name('Ann Lee', 'heading')], { echoes: () => ['Ann Lee'], urlId: '17' }).confidence,
    ).toBeGreaterThanOrEqual(SURE);
  });

  it('asks when the heading names somebody else than the label, whatever else agrees', () => {
    const reading = decide([name('Bob Ray', 'heading'), name('Ann Lee'), name('Ann Lee', 'json-ld')], {
      echoes: () => ['Ann Lee'],
      urlId: '17',
    });
    expect(reading.confidence).toBeLessThan(SURE);
  });

  it('takes none of several people', () => {
    for (const evidence of [
      [name('Ann Lee'), name('Bob Ray')],
      [name('Ann Lee', 'heading'), name('Bob Ray', 'heading')],
      [name('Ann Lee', 'list'), name('Bob Ray', 'list')],
      [name('Ann Lee', 'heading'), name('Bob Ray', 'list')],
      [name('Ann Lee', 'subheading'), name('Bob Ray', 'subheading')],
      [name('Ann Lee', 'json-ld'), name('Bob Ray', 'json-ld')],
    ])
      expect(decide(evidence, { echoes: () => [], urlId: undefined })).toMatchObject({
        people: 'several',
        fields: {},
        externalIds: [],
      });
  });

  it('keeps a person whose page lists their own reports', () => {
    const evidence = [
      name('Ann Lee', 'heading'),
      name('Ann Lee'),
      name('Bob Ray', 'list'),
      name('Cy Fox', 'list'),
    ];
    expect(decide(evidence, nothing)).toMatchObject({ people: 1, fields: { name: { value: 'Ann Lee' } } });
  });

  it('finds nobody without a name, even with an id and a title', () => {
    expect(
      decide([{ field: 'title', value: 'Engineer', source: 'label' }], {
        echoes: () => ['Ann Lee'],
        urlId: '17',
      }).people,
    ).toBe(0);
  });

  it('gives both ids, as text', () => {
    const evidence = [name('Ann Lee'), { field: 'externalId', value: '00420', source: 'label' } as const];
    expect(decide(evidence, { echoes: () => [], urlId: '3152463817329344829' }).externalIds).toEqual([
      { kind: 'profile', value: '3152463817329344829' },
      { kind: 'display', value: '00420' },
    ]);
  });

  it('never names one of two people who are both stated, in any order and company', () => {
    const others = fc.array(
      fc.record({
        field: fc.constant('name' as const),
        value: fc.constantFrom('Ann Lee', 'Bob Ray', 'Cy Fox'),
        source: fc.constantFrom<Source[]>('label', 'heading', 'subheading', 'json-ld', 'list'),
      }),
    );
    fc.assert(
      fc.property(others, fc.boolean(), (extra, atEnd) => {
        const stated = [name('Ann Lee'), name('Bob Ray', 'json-ld')];
        const reading = decide(atEnd ? [...extra, ...stated] : [...stated, ...extra], {
          echoes: () => ['Ann Lee'],
          urlId: '17',
        });
        expect(reading.people).toBe('several');
        expect(reading.fields).toEqual({});
      }),
    );
  });
});
