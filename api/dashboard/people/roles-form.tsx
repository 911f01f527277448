import { type Person, personSchema, rolesSchema } from '@fairway/shared/contract/people.ts';
import { ROLES, type Role } from '@fairway/shared/plan/roles.ts';
import { Actions, Banner, Button, Checkbox, Dialog, ErrorState } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import { type ApiError, asApiError, ask } from '../client.ts';
import { has, useMe } from '../session.tsx';
import { InvitationLink } from './invitation-link.tsx';

export const ROLE_WORDS: Record<Role, string> = {
  hr: 'HR partner',
  manager: 'Manager',
  employee: 'Employee',
  administrator: 'Administrator',
};

const HINTS: Record<Role, string> = {
  employee: 'Reads and answers their own plan.',
  manager: 'Drafts and runs plans of their own reports.',
  hr: 'Reviews and sees all plans but one about themself.',
  administrator: 'Keeps people, roles and settings; sees no plans.',
};

type Props = { person: Person; onClose: () => void; onChanged: () => Promise<void> };

/** What somebody may do here: roles of who has an account, a single-use link for who has none. */
export function RolesForm({ person, onClose, onChanged }: Props) {
  const me = useMe();
  const [roles, setRoles] = useState<Role[]>(person.roles.length > 0 ? person.roles : ['employee']);
  const [failure, setFailure] = useState<ApiError>();
  const [busy, setBusy] = useState(false);
  const given: readonly Role[] = has(me, 'administrator') ? ROLES : ['employee', 'manager'];
  const active = person.account === 'active';
  const save = async (event: Event) => {
    event.preventDefault();
    setFailure(undefined);
    setBusy(true);
    try {
      const body = rolesSchema.parse({ roles });
      await ask(personSchema, `/v1/people/${person.id}/roles`, 'PUT', body);
      onClose();
    } catch (thrown) {
      setFailure(asApiError(thrown));
      setBusy(false);
    }
  };
  return (
    <Dialog title={`Access: ${person.name}`} onClose={onClose}>
      <form class="fw-stack" onSubmit={save}>
        <fieldset class="fw-field">
          <legend class="fw-label">Roles</legend>
          {ROLES.filter((role) => given.includes(role) || roles.includes(role)).map((role) => (
            <Checkbox
              key={role}
              label={ROLE_WORDS[role]}
              hint={HINTS[role]}
              checked={roles.includes(role)}
              onChecked={(on) => setRoles(on ? [...roles, role] : roles.filter((one) => one !== role))}
            />
          ))}
        </fieldset>
        {roles.length === 0 && <Banner tone="warn">Choose at least one role.</Banner>}
        {failure && <ErrorState title="Not saved" message={failure.message} />}
        {has(me, 'hr') && roles.length > 0 && (
          <InvitationLink
            personId={person.id}
            roles={roles}
            label={active ? 'Make a link for a new password' : 'Make an invitation link'}
            onMade={onChanged}
          />
        )}
        <Actions>
          <Button onClick={onClose}>Close</Button>
          {active && (
            <Button kind="primary" type="submit" busy={busy} disabled={roles.length === 0}>
              Save the roles
            </Button>
          )}
        </Actions>
      </form>
    </Dialog>
  );
}
