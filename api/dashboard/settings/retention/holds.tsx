import type { Person } from '@fairway/shared/contract/people.ts';
import type { Retention } from '@fairway/shared/contract/retention.ts';
import { Badge, Button, formatInstant, Table, TextArea } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import { tell } from '../../client.ts';
import { useMe } from '../../session.tsx';
import { ActDialog } from './act-dialog.tsx';
import { SetHold } from './set-hold.tsx';

type Hold = Retention['holds'][number];

interface Props extends Pick<Retention, 'holds'> {
  people: readonly Person[];
  reload: () => Promise<void>;
}

const SCOPES: Record<Hold['scope'], string> = { person: 'Person', unit: 'Unit', matter: 'Matter' };

/** Legal holds: those that stand, and those that were lifted. */
export function Holds({ holds, people, reload }: Props) {
  const { timeZone } = useMe().organisation;
  const [open, setOpen] = useState<'set' | Hold>();
  const when = ({ by, at }: { by: string; at: string }) => `${by}, ${formatInstant(at, timeZone)}`;
  return (
    <section class="fw-surface fw-stack" aria-labelledby="holds">
      <h2 id="holds">Legal holds</h2>
      <p>While a hold stands, nothing is erased of those whom it covers, whatever the periods say.</p>
      {holds.length > 0 && (
        <Table
          caption="Legal holds"
          rowId={({ id }) => id}
          columns={[
            {
              id: 'what',
              head: 'On',
              names: true,
              cell: ({ scope, name, people: count }) => (
                <>
                  {name}{' '}
                  <span class="fw-small fw-muted">
                    {SCOPES[scope]}
                    {scope !== 'person' && `, ${count} ${count === 1 ? 'person' : 'people'}`}
                  </span>
                </>
              ),
            },
            { id: 'why', head: 'Reason', cell: ({ reason }) => reason },
            { id: 'set', head: 'Set by', cell: ({ set }) => when(set) },
            {
              id: 'lifted',
              head: 'Stands',
              cell: (hold) =>
                hold.lifted ? (
                  <span class="fw-small">
                    Lifted by {when(hold.lifted)}: {hold.lifted.reason}
                  </span>
                ) : (
                  <span class="fw-row">
                    <Badge tone="warn">Stands</Badge>
                    <Button
                      size="s"
                      aria-label={`Lift the hold on ${hold.name}`}
                      onClick={() => setOpen(hold)}
                    >
                      Lift
                    </Button>
                  </span>
                ),
            },
          ]}
          rows={holds}
        />
      )}
      <div class="fw-row">
        <Button size="s" onClick={() => setOpen('set')}>
          Set a hold
        </Button>
      </div>
      {open === 'set' && <SetHold people={people} onClose={() => setOpen(undefined)} onDone={reload} />}
      {open && open !== 'set' && <LiftHold hold={open} onClose={() => setOpen(undefined)} onDone={reload} />}
    </section>
  );
}

interface LiftProps {
  hold: Hold;
  onClose: () => void;
  onDone: () => Promise<void>;
}

function LiftHold({ hold, onClose, onDone }: LiftProps) {
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title={`Lift the hold on ${hold.name}`}
      submit="Lift the hold"
      danger
      ready={reason.trim() !== ''}
      onClose={onClose}
      onSubmit={async () => {
        await tell(`/v1/holds/${encodeURIComponent(hold.id)}/lift`, 'POST', { reason });
        await onDone();
      }}
    >
      <p>Once it is lifted, what it covered may be erased when its period is over.</p>
      <TextArea label="Reason" required rows={2} value={reason} onValue={setReason} />
    </ActDialog>
  );
}
