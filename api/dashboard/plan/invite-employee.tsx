import { type Person, personSchema } from '@fairway/shared/contract/people.ts';
import { Banner } from '@fairway/shared/ui';
import { ask } from '../client.ts';
import { useLoad } from '../load.tsx';
import { InvitationLink } from '../people/invitation-link.tsx';

/** For HR, while the employee has no account: lets them in, so that they can read what is shared with them. */
export function InviteEmployee({ personId }: { personId: string }) {
  const path = `/v1/people/${encodeURIComponent(personId)}`;
  const { data: person } = useLoad<Person>(path, () => ask(personSchema, path));
  if (!person || person.account === 'active') return null;
  return (
    <Banner
      tone="warn"
      title={
        person.account === 'none' ? 'The employee has no account yet' : 'The employee’s invitation is open'
      }
    >
      <p>
        They need one to read the plan, answer it and add their view. Hand the link to them yourself; it is
        never shown to the plan’s manager.
      </p>
      <InvitationLink
        personId={personId}
        roles={['employee']}
        label={person.account === 'none' ? 'Make an invitation link' : 'Make a new link'}
      />
    </Banner>
  );
}
