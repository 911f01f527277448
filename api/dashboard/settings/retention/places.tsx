import type { Person } from '@fairway/shared/contract/people.ts';
import type { Retention } from '@fairway/shared/contract/retention.ts';
import { Button, PeoplePicker, Select, Table } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import { tell } from '../../client.ts';
import { ActDialog } from './act-dialog.tsx';
import { pickable } from './pickable.ts';

interface Props extends Pick<Retention, 'places' | 'periods'> {
  people: readonly Person[];
  reload: () => Promise<void>;
}

/** Whose law holds for whom; of everybody else the longest period counts. */
export function Places({ places, periods, people, reload }: Props) {
  const [open, setOpen] = useState(false);
  const named = [...new Set(periods.map(({ place }) => place))].filter(Boolean);
  return (
    <section class="fw-surface fw-stack" aria-labelledby="places">
      <h2 id="places">Who is where</h2>
      <p>For people without a place, the longest period of all places counts.</p>
      {places.length > 0 && (
        <Table
          caption="Places of people"
          rowId={({ personId }) => personId}
          columns={[
            { id: 'name', head: 'Person', names: true, cell: ({ name }) => name },
            { id: 'place', head: 'Place', cell: ({ place }) => place },
          ]}
          rows={places}
        />
      )}
      <div class="fw-row">
        <Button size="s" onClick={() => setOpen(true)} disabled={named.length === 0}>
          Say where somebody is
        </Button>
        {named.length === 0 && <span class="fw-small fw-muted">Add a period with a place first.</span>}
      </div>
      {open && <PlaceDialog named={named} people={people} onClose={() => setOpen(false)} onDone={reload} />}
    </section>
  );
}

interface DialogProps {
  named: readonly string[];
  people: readonly Person[];
  onClose: () => void;
  onDone: () => Promise<void>;
}

function PlaceDialog({ named, people, onClose, onDone }: DialogProps) {
  const [personId, setPersonId] = useState('');
  const [place, setPlace] = useState(named[0] ?? '');
  return (
    <ActDialog
      title="Say where somebody is"
      submit="Save"
      ready={personId !== ''}
      onClose={onClose}
      onSubmit={async () => {
        await tell(`/v1/retention/places/${encodeURIComponent(personId)}`, 'PUT', { place });
        await onDone();
      }}
    >
      <PeoplePicker
        label="Person"
        required
        people={pickable(people)}
        value={personId}
        onValue={setPersonId}
      />
      <Select
        label="Place"
        options={[
          ...named.map((value) => ({ value, label: value })),
          { value: '', label: 'No place: the longest period' },
        ]}
        value={place}
        onValue={setPlace}
      />
    </ActDialog>
  );
}
