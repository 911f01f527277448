import { describe, expect, it } from 'vitest';
import { holidaysOfTheWorld } from './holidays.ts';

const daysOf = async (country: string, region?: string) =>
  (await holidaysOfTheWorld.of(country, region, [2026]))?.holidays.map(({ on }) => on);

describe('public holidays', () => {
  it('are those of the country, in its own days', async () => {
    expect(await daysOf('DE')).toEqual(expect.arrayContaining(['2026-01-01', '2026-04-03', '2026-12-25']));
    expect(await daysOf('NZ')).toContain('2026-02-06');
    expect(await daysOf('US')).toContain('2026-11-26');
  });

  it('are more in a region that has its own', async () => {
    expect(await daysOf('DE')).not.toContain('2026-01-06');
    expect(await daysOf('DE', 'BY')).toContain('2026-01-06');
  });

  it.each([
    ['XX', undefined],
    ['DE', 'XX'],
    ['__proto__', undefined],
  ])('are not known of %s %s', async (country, region) => {
    expect(await holidaysOfTheWorld.of(country, region, [2026])).toBeUndefined();
  });

  it('are there for many countries, by their names', async () => {
    const countries = await holidaysOfTheWorld.countries();
    expect(countries.length).toBeGreaterThan(100);
    expect(countries).toContainEqual({ code: 'DE', name: 'Germany' });
  });
});
