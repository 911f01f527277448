import { type Health as HealthAnswer, healthSchema } from '@fairway/shared/contract/organisation.ts';
import { Badge, Button, formatInstant, Table } from '@fairway/shared/ui';
import type { ComponentChildren } from 'preact';
import { ask } from '../client.ts';
import { Shown, useLoad } from '../load.tsx';
import { useMe } from '../session.tsx';
import { Verify } from './verify.tsx';

interface Row {
  what: string;
  is: ComponentChildren;
}

/** How the server is, for administrators. */
export function Health() {
  const loaded = useLoad('health', () => ask(healthSchema, '/v1/health/details'));
  const { timeZone } = useMe().organisation;
  const when = (at: string) => formatInstant(at, timeZone);
  return (
    <>
      <section class="fw-surface fw-stack" aria-label="Health">
        <Shown loaded={loaded}>
          {(health) => (
            <Table
              caption="Health"
              rowId={({ what }) => what}
              columns={[
                { id: 'what', head: 'What', names: true, cell: ({ what }) => what },
                { id: 'is', head: 'Is', cell: ({ is }) => is },
              ]}
              rows={rowsOf(health, when)}
            />
          )}
        </Shown>
        <div class="fw-row">
          <Button onClick={loaded.reload}>Look again</Button>
        </div>
      </section>
      {loaded.data && <Verify last={loaded.data.verification ?? null} onFinished={loaded.reload} />}
    </>
  );
}

function rowsOf(health: HealthAnswer, when: (at: string) => string): Row[] {
  const { queued, databaseBytes, mail, lastBackupAt, recoveryKeyConfirmedAt } = health;
  return [
    { what: 'Server and database', is: <Badge tone="good">Working</Badge> },
    { what: 'Waiting for the database', is: queued === 0 ? 'Nothing' : `${queued} at this moment` },
    { what: 'Size of the database', is: sizeInWords(databaseBytes) },
    {
      what: 'Last backup',
      is: lastBackupAt ? when(lastBackupAt) : <Unknown looksAfterItself={lastBackupAt === undefined} />,
    },
    {
      what: 'Recovery key',
      is: recoveryKeyConfirmedAt ? (
        `Confirmed on ${when(recoveryKeyConfirmedAt)}`
      ) : (
        <a href="/settings/recovery-key">Not confirmed yet: no plan can be shared</a>
      ),
    },
    { what: 'Mail', is: mail ? 'Set up: links are sent' : 'Not set up: HR hands invitation links over' },
  ];
}

function Unknown({ looksAfterItself }: { looksAfterItself: boolean }) {
  if (looksAfterItself) return <>Made where your libSQL server runs</>;
  return (
    <>
      <Badge tone="warn">None yet</Badge> Have <code>npm run backup -- FOLDER</code> run daily.
    </>
  );
}

function sizeInWords(bytes: number | null): string {
  if (bytes === null) return 'Not told by this database';
  const format = (value: number, unit: string) =>
    new Intl.NumberFormat('en', { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
  return bytes < 1e9 ? format(bytes / 1e6, 'megabyte') : format(bytes / 1e9, 'gigabyte');
}
