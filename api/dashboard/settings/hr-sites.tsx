import {
  type AdapterDecision,
  READ_FIELDS,
  type ReadField,
  type SiteAdapter,
  type StoredAdapter,
  siteAdaptersSchema,
} from '@fairway/shared/contract/site-adapters.ts';
import { Actions, Banner, Button, Empty, ErrorState, formatInstant } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import { type ApiError, asApiError, ask, tell } from '../client.ts';
import { Shown, useLoad } from '../load.tsx';
import { useMe } from '../session.tsx';

const readSites = () => ask(siteAdaptersSchema, '/v1/site-adapters');

/** What managers taught about the pages of HR sites: what waits to be looked at, and what everybody's extension uses. */
export function HrSites() {
  const loaded = useLoad('hr-sites', readSites);
  return (
    <Shown loaded={loaded}>
      {({ adapters }) =>
        adapters.length === 0 ? (
          <Empty title="Nothing taught yet">
            <p>
              Where the extension reads an HR page wrongly, a manager can show it where a name or a goal
              stands, and offer that to everybody here.
            </p>
          </Empty>
        ) : (
          <div class="fw-stack">
            {adapters.map((site) => (
              <Site key={site.host} site={site} onChanged={loaded.reload} />
            ))}
          </div>
        )
      }
    </Shown>
  );
}

function Site({ site, onChanged }: { site: StoredAdapter; onChanged: () => Promise<void> }) {
  const { host, approved, offered } = site;
  const { organisation } = useMe();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiError>();

  async function act(work: () => Promise<void>) {
    setBusy(true);
    setFailure(undefined);
    await work()
      .then(onChanged)
      .catch((thrown) => setFailure(asApiError(thrown)));
    setBusy(false);
  }
  const decide = (decision: AdapterDecision['decision']) =>
    act(() => tell('/v1/site-adapters/decisions', 'POST', { host, offeredAt: site.offeredAt, decision }));

  return (
    <section class="fw-surface fw-stack" aria-labelledby={`site-${host}`}>
      <h2 id={`site-${host}`}>{host}</h2>
      {offered && (
        <Banner tone="info" title="Waits for you">
          <p>
            Offered by {site.offeredBy ?? 'somebody'} on{' '}
            {formatInstant(site.offeredAt ?? '', organisation.timeZone)}. It says where things stand on a
            page, and nothing of what stands there. If you take it into use, every manager’s extension reads
            these pages so.
          </p>
          <Taught adapter={offered} />
          <Actions>
            <Button busy={busy} onClick={() => void decide('decline')}>
              Decline
            </Button>
            <Button kind="primary" busy={busy} onClick={() => void decide('approve')}>
              Take into use
            </Button>
          </Actions>
        </Banner>
      )}
      {approved && (
        <>
          <h3>In use</h3>
          <Taught adapter={approved} />
          <Actions>
            <Button
              kind="quiet"
              busy={busy}
              onClick={() => void act(() => tell(`/v1/site-adapters/${encodeURIComponent(host)}`, 'DELETE'))}
            >
              Take out of use
            </Button>
          </Actions>
        </>
      )}
      {failure && <ErrorState title="Not done" message={failure.message} requestId={failure.requestId} />}
    </section>
  );
}

const LABELS: Record<ReadField, string> = {
  name: 'Name',
  externalId: 'Id',
  title: 'Title',
  department: 'Department',
  manager: 'Manager',
};

function Taught({ adapter }: { adapter: SiteAdapter }) {
  const lists = [
    { title: 'Goals are checked in', selectors: adapter.goalFields },
    { title: 'Left alone', selectors: adapter.otherFields },
  ].filter(({ selectors }) => selectors.length > 0);
  return (
    <dl class="fw-facts hr-site">
      {adapter.pages.map(({ url, fields }) =>
        READ_FIELDS.filter((field) => fields[field]).map((field) => (
          <Fact key={url + field} title={`${LABELS[field]} on ${url}`} selectors={fields[field] ?? []} />
        )),
      )}
      {lists.map(({ title, selectors }) => (
        <Fact key={title} title={title} selectors={selectors} />
      ))}
    </dl>
  );
}

const Fact = ({ title, selectors }: { title: string; selectors: string[] }) => (
  <div>
    <dt>{title}</dt>
    <dd>
      {selectors.length === 0
        ? 'not on these pages'
        : selectors.map((selector) => (
            <div key={selector}>
              <code>{selector}</code>
            </div>
          ))}
    </dd>
  </div>
);
