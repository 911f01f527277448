import type { Holidays } from '../organisation/holidays.ts';

/** Loaded when somebody asks for it: most days nobody does, and it is large. */
const library = async () => (await import('date-holidays')).default;

const places = (names: Record<string, string>) =>
  Object.entries(names)
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** Public holidays by the date-holidays library; its data is CC BY 3.0, and the docs name it. */
export const holidaysOfTheWorld: Holidays = {
  async countries() {
    const Library = await library();
    return places(new Library().getCountries('en'));
  },

  async of(country, region, years) {
    const Library = await library();
    if (!Object.hasOwn(new Library().getCountries('en'), country)) return undefined;
    const regions: Record<string, string> = new Library().getStates(country, 'en') ?? {};
    if (region !== undefined && !Object.hasOwn(regions, region)) return undefined;
    const calendar = new Library({ country, ...(region && { state: region }) }, { types: ['public'] });
    const found = years.flatMap((year) => calendar.getHolidays(year, 'en'));
    return {
      regions: places(regions),
      // The library's date is the local one of that place; a time after it is of no concern here.
      holidays: found.map(({ date, name }) => ({ on: date.slice(0, 10), name })),
    };
  },
};
