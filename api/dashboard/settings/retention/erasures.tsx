import type { Person } from '@fairway/shared/contract/people.ts';
import type { Retention } from '@fairway/shared/contract/retention.ts';
import { Badge, Button, formatInstant, PeoplePicker, Table, TextArea } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import { tell } from '../../client.ts';
import { useMe } from '../../session.tsx';
import { ActDialog } from './act-dialog.tsx';
import { pickable } from './pickable.ts';

type Erasure = Retention['erasures'][number];

interface Props extends Pick<Retention, 'erasures'> {
  people: readonly Person[];
  reload: () => Promise<void>;
}

/** What was asked to be erased, by whom, and who confirmed it. */
export function Erasures({ erasures, people, reload }: Props) {
  const { timeZone } = useMe().organisation;
  const [open, setOpen] = useState<'ask' | Erasure>();
  const when = (act: { by: string; at: string } | null) =>
    act ? `${act.by}, ${formatInstant(act.at, timeZone)}` : '';
  return (
    <section class="fw-surface fw-stack" aria-labelledby="erasures">
      <h2 id="erasures">Erasing</h2>
      <p>
        One of HR asks, another confirms. Then nobody can read the texts about the person any more, in backups
        too. That there was a plan, its days and who acted stay on the record.
      </p>
      {erasures.length > 0 && (
        <Table
          caption="Erasing"
          rowId={({ id }) => id}
          columns={[
            { id: 'who', head: 'Texts about', names: true, cell: ({ person }) => person },
            { id: 'why', head: 'Reason', cell: ({ reason }) => reason },
            { id: 'asked', head: 'Asked by', cell: ({ requested }) => when(requested) },
            {
              id: 'state',
              head: 'State',
              cell: (erasure) => <State {...{ erasure, when }} onOpen={() => setOpen(erasure)} />,
            },
          ]}
          rows={erasures}
        />
      )}
      <div class="fw-row">
        <Button size="s" onClick={() => setOpen('ask')}>
          Ask for texts to be erased
        </Button>
      </div>
      {open === 'ask' && <Ask people={people} onClose={() => setOpen(undefined)} onDone={reload} />}
      {open && open !== 'ask' && <Decide erasure={open} onClose={() => setOpen(undefined)} onDone={reload} />}
    </section>
  );
}

interface StateProps {
  erasure: Erasure;
  when: (act: Erasure['confirmed']) => string;
  onOpen: () => void;
}

function State({ erasure, when, onOpen }: StateProps) {
  const { carriedOutAt, withdrawn, confirmed, person } = erasure;
  if (carriedOutAt) return <span class="fw-small">Erased. Confirmed by {when(confirmed)}</span>;
  if (withdrawn) return <span class="fw-small">Called off by {when(withdrawn)}</span>;
  return (
    <span class="fw-row">
      <Badge tone="warn">Waits for another in HR</Badge>
      <Button size="s" aria-label={`Decide on the texts about ${person}`} onClick={onOpen}>
        Decide
      </Button>
    </span>
  );
}

interface DialogProps {
  onClose: () => void;
  onDone: () => Promise<void>;
}

function Ask({ people, onClose, onDone }: DialogProps & { people: readonly Person[] }) {
  const [personId, setPersonId] = useState('');
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title="Ask for texts to be erased"
      submit="Ask"
      ready={personId !== '' && reason.trim() !== ''}
      onClose={onClose}
      onSubmit={async () => {
        await tell('/v1/erasures', 'POST', { personId, reason });
        await onDone();
      }}
    >
      <p>
        All texts about one person go at once. It is refused while a period runs, a plan is not over or a hold
        stands.
      </p>
      <PeoplePicker
        label="Person"
        required
        people={pickable(people)}
        value={personId}
        onValue={setPersonId}
      />
      <TextArea label="Reason" required rows={2} value={reason} onValue={setReason} />
    </ActDialog>
  );
}

function Decide({ erasure, onClose, onDone }: DialogProps & { erasure: Erasure }) {
  const { id, person, requested, reason, mayConfirm } = erasure;
  const [callsOff, setCallsOff] = useState(!mayConfirm);
  const act = callsOff ? 'withdraw' : 'confirm';
  return (
    <ActDialog
      title={callsOff ? 'Call it off' : `Erase the texts about ${person}`}
      submit={callsOff ? 'Call it off' : 'Erase for good'}
      danger={!callsOff}
      ready
      onClose={onClose}
      onSubmit={async () => {
        await tell(`/v1/erasures/${encodeURIComponent(id)}/${act}`, 'POST');
        await onDone();
      }}
    >
      <p>
        {requested.by} asked for it: {reason}
      </p>
      {callsOff ? (
        <p>
          {mayConfirm
            ? 'The texts stay.'
            : 'Another in HR has to confirm it; you can call it off. Then the texts stay.'}
        </p>
      ) : (
        <>
          <p>
            <strong>This cannot be undone, not even from a backup.</strong> Print or export first what has to
            be kept elsewhere.
          </p>
          <div class="fw-row">
            <Button size="s" onClick={() => setCallsOff(true)}>
              Call it off instead
            </Button>
          </div>
        </>
      )}
    </ActDialog>
  );
}
