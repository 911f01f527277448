import { Button, DateField, Empty, formatDay, Table } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';

/** A holiday; its name is there only while it comes from a country's list, the calendar keeps days. */
export interface NamedDay {
  on: string;
  name?: string;
}

type Props = { days: NamedDay[]; onAdd: (on: string) => void; onChange: (days: NamedDay[]) => void };

const weekdayOf = (on: string) =>
  new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`));

/** The holidays that count, year by year, each to be taken out, and one to be added. */
export function HolidayList({ days, onAdd, onChange }: Props) {
  const [wanted, setWanted] = useState('');
  const add = () => {
    onAdd(wanted);
    setWanted('');
  };
  return (
    <>
      {days.length === 0 && (
        <Empty title="No holidays yet">
          <p>Until there are some, every day of the working week counts.</p>
        </Empty>
      )}
      {[...Map.groupBy(days, ({ on }) => on.slice(0, 4))].map(([year, ofYear]) => (
        <section key={year} class="fw-stack fw-tight" aria-label={`Holidays of ${year}`}>
          <h3>{year}</h3>
          <Table
            caption={`Holidays of ${year}`}
            rows={ofYear}
            rowId={({ on }) => on}
            columns={[
              { id: 'day', head: 'Day', names: true, cell: ({ on }) => formatDay(on) },
              { id: 'weekday', head: 'Weekday', cell: ({ on }) => weekdayOf(on) },
              { id: 'name', head: 'Holiday', cell: ({ name }) => name ?? '' },
              {
                id: 'change',
                head: 'Change',
                cell: ({ on }) => (
                  <Button
                    size="s"
                    kind="quiet"
                    aria-label={`Take out ${formatDay(on)}`}
                    onClick={() => onChange(days.filter((day) => day.on !== on))}
                  >
                    Take out
                  </Button>
                ),
              },
            ]}
          />
        </section>
      ))}
      <div class="fw-row">
        <DateField label="Another day" value={wanted} onValue={setWanted} />
        <Button onClick={add} disabled={wanted === ''}>
          Add the day
        </Button>
      </div>
    </>
  );
}
