import { chainOf, type Evidence, type Finding } from '@fairway/shared/record/verify.ts';
import { Badge, type Column, formatDay, formatInstant, Table } from '@fairway/shared/ui';

type Row = { place: number; entry: Evidence; state: 'whole' | 'withheld' | 'fails' | 'after' | 'unchecked' };

const STATES = {
  whole: <Badge tone="good">whole</Badge>,
  withheld: <Badge>not for this reader</Badge>,
  fails: <Badge tone="bad">fails</Badge>,
  after: <Badge tone="warn">after the failing one</Badge>,
  unchecked: <Badge>not checked</Badge>,
};

const columns: Column<Row>[] = [
  { id: 'no', head: 'No', names: true, cell: ({ entry }) => entry.seq },
  { id: 'what', head: 'What', cell: ({ entry }) => (entry.withheld ? '' : wordsOf(entry.type)) },
  {
    id: 'on',
    head: 'Happened on',
    cell: ({ entry }) => (entry.withheld ? '' : formatDay(text(entry.happenedOn))),
  },
  {
    id: 'at',
    head: 'Recorded (UTC)',
    cell: ({ entry }) => (entry.withheld ? '' : formatInstant(text(entry.recordedAt), 'UTC')),
  },
  { id: 'state', head: 'Check', cell: ({ state }) => STATES[state] },
];

/** Every entry of the record with what became of it; those after one that fails are not vouched for. */
export function Entries({
  entries,
  finding,
}: {
  entries: readonly Evidence[];
  finding: Finding | undefined;
}) {
  const isFailing = (entry: Evidence) => entry.seq === finding?.seq && chainOf(entry) === chainOf(finding);
  const failing = finding ? entries.findIndex(isFailing) : entries.length;
  const rows = entries.map((entry, place): Row => {
    // Chains are checked one after another, the plan's own first.
    const isUnchecked = finding && ![chainOf(finding), 'plan'].includes(chainOf(entry));
    const isAfter = place > failing && chainOf(entry) === chainOf(finding ?? {});
    const whole = entry.withheld ? 'withheld' : 'whole';
    const state = isUnchecked ? 'unchecked' : place === failing ? 'fails' : isAfter ? 'after' : whole;
    return { place, entry, state };
  });
  return (
    <details open={finding !== undefined}>
      <summary>Every entry</summary>
      <Table
        caption="Entries of the record"
        columns={columns}
        rows={rows}
        rowId={({ place }) => String(place)}
      />
    </details>
  );
}

/** What a file says may be anything. */
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const wordsOf = (type: unknown): string => text(type).replaceAll('_', ' ');
