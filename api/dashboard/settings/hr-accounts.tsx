import { hrAccountsSchema } from '@fairway/shared/contract/organisation.ts';
import { Banner, formatInstant } from '@fairway/shared/ui';
import { ask } from '../client.ts';
import { useLoad } from '../load.tsx';
import { has, keepsAll, useMe } from '../session.tsx';

const WORDS = {
  invited: 'made a link to an HR account for',
  given: 'gave the role of HR partner to',
  scoped: 'changed the departments served by',
};

/** For HR: who was let into HR of late, by whom. Whoever is in HR reads plans, so that nobody joins unnoticed. */
export function NewInHr() {
  const me = useMe();
  return has(me, 'hr') && keepsAll(me) ? <Entries /> : null;
}

function Entries() {
  const { data } = useLoad('hr-accounts', () => ask(hrAccountsSchema, '/v1/hr-accounts'));
  const { timeZone } = useMe().organisation;
  if (!data || data.entries.length === 0) return null;
  return (
    <Banner title="New in HR in the last 30 days">
      <ul class="fw-stack fw-tight fw-list">
        {data.entries.map(({ id, at, kind, actor, subject }) => (
          <li key={id}>
            {actor} {WORDS[kind]} {subject}, {formatInstant(at, timeZone)}
          </li>
        ))}
      </ul>
      <p>
        If you did not expect this, ask them, and look at <a href="/people">People</a>.
      </p>
    </Banner>
  );
}
