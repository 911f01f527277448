import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Facts, obstacles } from './obstacles.ts';

const plan = { kind: 'pip', isOver: true, managerId: 'mia', lastRecordedAt: '2026-01-31T23:30:00.000Z' };
const facts = (change: Partial<Facts>): Facts => ({
  plans: [plan],
  place: undefined,
  periods: [{ place: '', kind: 'pip', months: 12 }],
  holds: [],
  ...change,
});
const on = (today: string, change: Partial<Facts> = {}, zone = 'UTC') =>
  obstacles(facts(change), today, zone);

describe('what stands in the way of erasing', () => {
  it('is the period until it is over, its last day included, in the days of the organisation', () => {
    expect(on('2027-01-31')).toEqual(['The retention period runs until 2027-01-31.']);
    expect(on('2027-02-01')).toEqual([]);
    expect(on('2027-02-01', {}, 'Pacific/Auckland')).toEqual(['The retention period runs until 2027-02-01.']);
  });

  it('is the period of the person’s place, else of all other places, and the longest where no place is said', () => {
    const periods = [
      { place: '', kind: 'pip' as const, months: 12 },
      { place: 'Spain', kind: 'pip' as const, months: 48 },
      { place: 'Spain', kind: 'coaching' as const, months: 600 },
    ];
    expect(on('2026-06-01', { periods, place: 'Spain' }).join()).toContain('2030-01-31');
    expect(on('2026-06-01', { periods, place: 'France' }).join()).toContain('2027-01-31');
    expect(on('2026-06-01', { periods }).join()).toContain('2030-01-31');
  });

  it('is the one for a kind of plan before the one for every other kind', () => {
    const periods = [
      { place: '', kind: '' as const, months: 60 },
      { place: '', kind: 'pip' as const, months: 12 },
      { place: 'Spain', kind: '' as const, months: 24 },
    ];
    expect(on('2026-06-01', { periods, place: 'France' }).join()).toContain('2027-01-31');
    expect(on('2026-06-01', { periods, place: 'Spain' }).join()).toContain('2028-01-31');
    const coaching = [{ ...plan, kind: 'coaching' }];
    expect(on('2026-06-01', { periods, plans: coaching, place: 'France' }).join()).toContain('2031-01-31');
  });

  it('is a kind of plan without a period, a plan that is not over, and every hold', () => {
    expect(on('2099-01-01', { periods: [] }).join()).toContain('No period is set');
    expect(
      on('2099-01-01', { periods: [{ place: 'Spain', kind: 'pip', months: 1 }], place: 'France' }),
    ).toHaveLength(1);
    expect(on('2099-01-01', { plans: [plan, { ...plan, isOver: false }] }).join()).toContain('not over');
    expect(on('2099-01-01', { holds: ['Claim 7', 'Logistics'] })).toHaveLength(2);
  });

  it('is the longest of several plans, never less for another plan or hold', () => {
    const months = fc.integer({ min: 1, max: 600 });
    fc.assert(
      fc.property(months, fc.array(fc.string(), { maxLength: 3 }), (length, holds) => {
        const periods = [{ place: '', kind: 'pip' as const, months: length }];
        const alone = on('2030-06-01', { periods });
        const more = on('2030-06-01', {
          periods,
          holds,
          plans: [plan, { ...plan, lastRecordedAt: '2030-05-31T00:00:00Z' }],
        });
        expect(more.length).toBeGreaterThanOrEqual(Math.max(alone.length, holds.length + 1));
      }),
    );
  });
});
