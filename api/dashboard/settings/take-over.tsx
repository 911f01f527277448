import { holidayCountriesSchema, holidaysSchema } from '@fairway/shared/contract/organisation.ts';
import { Button, Select } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import { ask } from '../client.ts';
import { Shown, useLoad } from '../load.tsx';
import type { NamedDay } from './holiday-list.tsx';

type Props = { onTaken: (days: NamedDay[]) => void };

const options = (places: { code: string; name: string }[], none: string) => [
  { value: '', label: none },
  ...places.map(({ code, name }) => ({ value: code, label: name })),
];

/** Takes public holidays over from a country's list; a server on an edge runtime has none, and says so. */
export function TakeOver({ onTaken }: Props) {
  const loaded = useLoad('countries', () => ask(holidayCountriesSchema, '/v1/holidays'));
  const [country, setCountry] = useState('');
  return (
    <Shown loaded={loaded} lines={2}>
      {({ countries }) =>
        countries.length === 0 ? (
          <p class="fw-muted">This server has no lists of public holidays. Add the days by hand.</p>
        ) : (
          <>
            <Select
              label="Take over public holidays of"
              value={country}
              onValue={setCountry}
              options={options(countries, 'Choose a country')}
            />
            {country && <OfCountry key={country} country={country} onTaken={onTaken} />}
          </>
        )
      }
    </Shown>
  );
}

const useHolidays = (country: string, region: string) => {
  const query = region && `?region=${encodeURIComponent(region)}`;
  const path = `/v1/holidays/${encodeURIComponent(country)}${query}`;
  return useLoad(path, () => ask(holidaysSchema, path));
};

function OfCountry({ country, onTaken }: Props & { country: string }) {
  const [region, setRegion] = useState('');
  return (
    <>
      <Shown loaded={useHolidays(country, '')} lines={2}>
        {({ regions }) =>
          regions.length > 0 && (
            <Select
              label="Region"
              value={region}
              onValue={setRegion}
              options={options(regions, 'The whole country')}
            />
          )
        }
      </Shown>
      <Take country={country} region={region} onTaken={onTaken} />
    </>
  );
}

function Take({ country, region, onTaken }: Props & { country: string; region: string }) {
  return (
    <Shown loaded={useHolidays(country, region)} lines={1}>
      {({ holidays }) => (
        <div class="fw-row">
          <Button onClick={() => onTaken(holidays)} disabled={holidays.length === 0}>
            Take over {holidays.length} days of three years
          </Button>
        </div>
      )}
    </Shown>
  );
}
