import { type Person, personSchema } from '@fairway/shared/contract/people.ts';
import { Banner } from '@fairway/shared/ui';
import type { ComponentChildren } from 'preact';
import { ask } from '../client.ts';
import { useLoad } from '../load.tsx';
import { InvitationLink } from '../people/invitation-link.tsx';

type Props = {
  personId: string;
  /** What is said while they have no account. */
  title: string;
  children: ComponentChildren;
};

/** For HR, while somebody who is to read a plan has no account: the link that opens one for them. */
export function InviteIn({ personId, title, children }: Props) {
  const path = `/v1/people/${encodeURIComponent(personId)}`;
  const { data: person } = useLoad<Person>(path, () => ask(personSchema, path));
  if (!person || person.account === 'active') return null;
  const isInvited = person.account === 'invited';
  return (
    <Banner tone="warn" title={isInvited ? 'Their link to an account is not used yet' : title}>
      <p>{children}</p>
      <InvitationLink
        personId={personId}
        roles={['employee']}
        label={isInvited ? 'Make a new link' : 'Make an invitation link'}
      />
    </Banner>
  );
}
