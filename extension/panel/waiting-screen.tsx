import { COMMANDS } from '@fairway/shared/plan/commands/index.ts';
import { Badge, Banner, Button, Empty, formatInstant } from '@fairway/shared/ui/index.ts';
import { useState } from 'preact/hooks';
import type { OutboxView } from '../outbox/types.ts';
import { ask } from '../surely.ts';
import { outbox, people, session } from './state.ts';

type Entry = OutboxView['entries'][number];

const titleOf = ({ command }: Entry): string =>
  COMMANDS.find(({ type }) => type === command?.type)?.title ?? 'A sealed entry';

const nameOf = ({ planId }: Entry): string =>
  people.value?.find(({ plan }) => plan?.id === planId)?.name ?? '';

/** What has not reached the server yet: what waits, and what it would not take. */
export function WaitingScreen() {
  const { entries, foreign } = outbox.value;
  const [busy, setBusy] = useState(false);
  async function retry() {
    setBusy(true);
    outbox.value = await ask('retryOutbox');
    setBusy(false);
  }
  return (
    <section class="fw-stack" aria-labelledby="waiting">
      <h2 id="waiting">Waiting to be sent</h2>
      {entries.length === 0 ? (
        <Empty title="Nothing waits">
          <p>Everything you logged is on the record.</p>
        </Empty>
      ) : (
        <>
          <div>
            <Button busy={busy} onClick={() => void retry()}>
              Try now
            </Button>
          </div>
          <ul class="fw-list fw-stack">
            {entries.map((entry) => (
              <li key={entry.id}>
                <OneEntry entry={entry} />
              </li>
            ))}
          </ul>
        </>
      )}
      {foreign > 0 && (
        <Banner tone="info">
          <p>
            {foreign === 1 ? 'One more entry waits' : `${foreign} more entries wait`} on this device for
            another account. Only that account can open and send them.
          </p>
        </Banner>
      )}
    </section>
  );
}

function OneEntry({ entry }: { entry: Entry }) {
  const { id, state, since, reason } = entry;
  const { timeZone } = session.value?.me?.organisation ?? {};
  return (
    <div class="fw-surface fw-stack fw-tight">
      <div class="fw-split">
        <span class="fw-strong">{titleOf(entry)}</span>
        {state === 'parked' ? <Badge tone="bad">not accepted</Badge> : <Badge icon="clock">waits</Badge>}
      </div>
      <p class="fw-small fw-muted">
        {[nameOf(entry), formatInstant(new Date(since).toISOString(), timeZone)].filter(Boolean).join(' · ')}
      </p>
      {state === 'parked' && (
        <>
          <p>{reason?.message}</p>
          <div class="fw-row fw-tight">
            <Button
              size="s"
              kind="quiet"
              onClick={async () => {
                outbox.value = await ask('discardEntry', id);
              }}
            >
              Throw it away
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
