import { type Opening, openingsSchema } from '@fairway/shared/contract/openings.ts';
import { formatInstant } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import { ask } from '../client.ts';
import { Shown, useLoad } from '../load.tsx';
import { usePlan } from './context.tsx';
import { Section } from './section.tsx';

/** For the plan's employee: who else opened it, and when. Read only when it is asked for, for asking is logged too. */
export function Openings() {
  const [shown, setShown] = useState(false);
  return (
    <Section
      id="openings"
      title="Who opened your plan"
      lead="Every time somebody else reads your plan, it is written down. You see it here, from the day it was shared with you."
    >
      <details class="more no-print" onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
        <summary>Show who opened it</summary>
        {shown && <Opened />}
      </details>
    </Section>
  );
}

function Opened() {
  const { plan } = usePlan();
  const path = `/v1/plans/${encodeURIComponent(plan.id)}/openings`;
  const loaded = useLoad(path, () => ask(openingsSchema, path));
  return (
    <Shown loaded={loaded} lines={3}>
      {({ openings }) =>
        openings.length === 0 ? (
          <p class="fw-muted">Nobody but you has opened it since.</p>
        ) : (
          <ul class="fw-stack fw-list">
            {[...Map.groupBy(openings, ({ person }) => person.id).values()].map((theirs) => (
              <Person key={theirs[0]?.person.id} openings={theirs} />
            ))}
          </ul>
        )
      }
    </Shown>
  );
}

const AS = {
  manager: 'leads your plan',
  hr: 'HR',
  collaborator: 'was invited by HR',
  above: 'a manager above your manager',
  before: 'has no part in it any more',
};

function Person({ openings }: { openings: Opening[] }) {
  const { timeZone } = usePlan();
  const [latest, ...earlier] = openings;
  if (!latest) return null;
  const { person, as } = latest;
  const when = ({ at, exported }: Opening) =>
    `${formatInstant(at, timeZone)}${exported ? ', and took a copy' : ''}`;
  return (
    <li class="part fw-stack fw-tight">
      <p>
        <span class="fw-strong">{person.name}</span>
        <span class="fw-muted">
          {person.title && `, ${person.title}`} · {AS[as]}
        </span>
      </p>
      <p class="fw-small">Last on {when(latest)}</p>
      {earlier.length > 0 && (
        <details class="more">
          <summary>{earlier.length === 1 ? 'Once before' : `${earlier.length} times before`}</summary>
          <ul class="fw-list fw-small fw-muted">
            {earlier.map((one) => (
              <li key={one.at}>{when(one)}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
