import { healthSchema } from '@fairway/shared/contract/organisation.ts';
import { Badge, Button, Table } from '@fairway/shared/ui';
import { ask } from '../client.ts';
import { Shown, useLoad } from '../load.tsx';

/** How the server is, for administrators. */
export function Health() {
  const loaded = useLoad('health', () => ask(healthSchema, '/v1/health/details'));
  return (
    <section class="fw-surface fw-stack" aria-label="Health">
      <Shown loaded={loaded}>
        {({ queued, databaseBytes, mail }) => (
          <Table
            caption="Health"
            rowId={({ what }) => what}
            columns={[
              { id: 'what', head: 'What', names: true, cell: ({ what }) => what },
              { id: 'is', head: 'Is', cell: ({ is }) => is },
            ]}
            rows={[
              { what: 'Server and database', is: <Badge tone="good">Working</Badge> },
              { what: 'Waiting for the database', is: queued === 0 ? 'Nothing' : `${queued} at this moment` },
              { what: 'Size of the database', is: sizeInWords(databaseBytes) },
              {
                what: 'Mail',
                is: mail ? 'Set up: links are sent' : 'Not set up: HR hands invitation links over',
              },
            ]}
          />
        )}
      </Shown>
      <div class="fw-row">
        <Button onClick={loaded.reload}>Look again</Button>
      </div>
    </section>
  );
}

function sizeInWords(bytes: number | null): string {
  if (bytes === null) return 'Not told by this database';
  const format = (value: number, unit: string) =>
    new Intl.NumberFormat('en', { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
  return bytes < 1e9 ? format(bytes / 1e6, 'megabyte') : format(bytes / 1e9, 'gigabyte');
}
