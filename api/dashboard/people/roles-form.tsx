import { hrScopeSchema, type Person, personSchema, rolesSchema } from '@fairway/shared/contract/people.ts';
import { ROLES, type Role } from '@fairway/shared/plan/roles.ts';
import { Actions, Banner, Button, Checkbox, Dialog, ErrorState } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import { type ApiError, asApiError, ask } from '../client.ts';
import { has, keepsAll, useMe } from '../session.tsx';
import { HrScopeField } from './hr-scope-field.tsx';
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
  hr: 'Reviews and sees plans, but none about themself.',
  administrator: 'Keeps people, roles and settings; sees no plans.',
};

type Props = { people: Person[]; person: Person; onClose: () => void; onChanged: () => Promise<void> };

/** What somebody may do here: roles of who has an account, a single-use link for who has none. */
export function RolesForm({ people, person, onClose, onChanged }: Props) {
  const me = useMe();
  const [roles, setRoles] = useState<Role[]>(person.roles.length > 0 ? person.roles : ['employee']);
  const [units, setUnits] = useState(person.hrUnits ?? null);
  const [failure, setFailure] = useState<ApiError>();
  const [busy, setBusy] = useState(false);
  const given: readonly Role[] = has(me, 'administrator') ? ROLES : ['employee', 'manager'];
  const active = person.account === 'active';
  const setsScope = keepsAll(me) && person.id !== me.person.id && roles.includes('hr');
  const missing =
    roles.length === 0
      ? 'Choose at least one role.'
      : setsScope && units?.length === 0
        ? 'Choose at least one department.'
        : undefined;

  /** Before the role: nobody is to see all plans for a moment. */
  const saveScope = async () => {
    if (!setsScope || isSame(units, person.hrUnits ?? null)) return;
    await ask(personSchema, `/v1/people/${person.id}/hr-scope`, 'PUT', hrScopeSchema.parse({ units }));
  };
  const save = async (event: Event) => {
    event.preventDefault();
    setFailure(undefined);
    setBusy(true);
    try {
      await saveScope();
      if (!isSame(roles, person.roles))
        await ask(personSchema, `/v1/people/${person.id}/roles`, 'PUT', rolesSchema.parse({ roles }));
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
        {setsScope && <HrScopeField departments={departmentsOf(people)} units={units} onUnits={setUnits} />}
        {missing && <Banner tone="warn">{missing}</Banner>}
        {failure && <ErrorState title="Not saved" message={failure.message} />}
        {has(me, 'hr') && !missing && (
          <InvitationLink
            personId={person.id}
            roles={roles}
            label={active ? 'Make a link for a new password' : 'Make an invitation link'}
            before={saveScope}
            onMade={onChanged}
          />
        )}
        <Actions>
          <Button onClick={onClose}>Close</Button>
          {active && (
            <Button kind="primary" type="submit" busy={busy} disabled={missing !== undefined}>
              Save
            </Button>
          )}
        </Actions>
      </form>
    </Dialog>
  );
}

const departmentsOf = (people: readonly Person[]): string[] => [
  ...new Set(people.flatMap(({ department, leftOn }) => (department && !leftOn ? [department] : []))),
];

/** Whether two lists hold the same, in whatever order. */
const isSame = (a: readonly string[] | null, b: readonly string[] | null): boolean =>
  JSON.stringify(a && [...a].sort()) === JSON.stringify(b && [...b].sort());
