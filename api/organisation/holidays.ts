import type { CountryHolidays } from '@fairway/shared/contract/organisation.ts';

interface Place {
  code: string;
  name: string;
}

/** Public holidays of the world, as an entry point has them; an edge runtime has none, their data is too large for it. */
export interface Holidays {
  countries(): Promise<Place[]>;
  /**
   * Regions of a country, and its public holidays of whole years; of one region where that is given.
   * @returns undefined for a country or region that is not known
   */
  of(
    country: string,
    region: string | undefined,
    years: readonly number[],
  ): Promise<CountryHolidays | undefined>;
}
