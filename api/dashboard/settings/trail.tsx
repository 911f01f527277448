import { type Trail, trailSchema } from '@fairway/shared/contract/organisation.ts';
import { Button, type Column, formatInstant, Table } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import { ask } from '../client.ts';
import { Shown, useLoad } from '../load.tsx';
import { useMe } from '../session.tsx';
import { actionWords, changesOf } from './trail-words.ts';

type Entry = Trail['entries'][number];

const pageAfter = (cursor: string | null) =>
  ask(trailSchema, cursor === null ? '/v1/trail' : `/v1/trail?cursor=${encodeURIComponent(cursor)}`);

/** Who changed settings, people and roles, newest first. */
export function TrailList() {
  const { organisation } = useMe();
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  const loaded = useLoad(`trail ${cursors.length}`, () => pageAfter(cursors.at(-1) ?? null));
  const columns: Column<Entry>[] = [
    { id: 'at', head: 'When', names: true, cell: ({ at }) => formatInstant(at, organisation.timeZone) },
    { id: 'what', head: 'What', cell: ({ action }) => actionWords(action) },
    { id: 'who', head: 'Of whom', cell: ({ subject }) => subject ?? '' },
    { id: 'by', head: 'By', cell: ({ actor }) => actor },
    { id: 'change', head: 'Change', cell: ({ detail }) => <Changes lines={changesOf(detail)} /> },
  ];
  return (
    <section class="fw-surface fw-stack" aria-label="Trail">
      <Shown loaded={loaded} lines={8}>
        {({ entries, cursor }) => (
          <>
            <Table caption="Trail" columns={columns} rows={entries} rowId={({ id }) => id} />
            <div class="fw-row">
              {cursors.length > 1 && (
                <Button onClick={() => setCursors(cursors.slice(0, -1))}>Newer entries</Button>
              )}
              {cursor && <Button onClick={() => setCursors([...cursors, cursor])}>Older entries</Button>}
            </div>
          </>
        )}
      </Shown>
    </section>
  );
}

function Changes({ lines }: { lines: string[] }) {
  return (
    <span class="fw-small">
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </span>
  );
}
