import type { Person } from '@fairway/shared/contract/people.ts';
import { Badge, Button, type Column, Empty, LongTable, TextField } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import { NotHere, Shown, useLoad } from '../load.tsx';
import { Page } from '../page.tsx';
import { ImportPeople } from '../people/import-people.tsx';
import { everybody, found } from '../people/load.ts';
import { PersonForm } from '../people/person-form.tsx';
import { ROLE_WORDS, RolesForm } from '../people/roles-form.tsx';
import { ServedDepartments } from '../people/served-departments.tsx';
import { has, keepsDepartments, useMe } from '../session.tsx';

type Open = { form: 'person' | 'access'; person: Person } | { form: 'new' } | { form: 'import' } | undefined;

/** The directory, for HR and administrators: people, who manages whom, accounts and roles. Nothing of plans. */
export function PeoplePage() {
  const me = useMe();
  return has(me, 'hr', 'administrator') ? <People /> : <NotHere />;
}

function People() {
  const me = useMe();
  const loaded = useLoad('people', everybody);
  const [words, setWords] = useState('');
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const done = async () => {
    await loaded.reload();
    close();
  };
  return (
    <Page
      title="People"
      heading="People"
      lead="Who works here, who manages whom, and who has an account. Nothing here says who is on a plan."
      aside={
        <div class="fw-row fw-tight">
          {keepsDepartments(me) && <Button onClick={() => setOpen({ form: 'import' })}>Import a list</Button>}
          <Button kind="primary" onClick={() => setOpen({ form: 'new' })}>
            Add a person
          </Button>
        </div>
      }
    >
      <ServedDepartments shows="people" />
      <search class="filters">
        <TextField
          label="Find"
          required
          type="search"
          placeholder="Name, e-mail, department or manager"
          value={words}
          onValue={setWords}
        />
      </search>
      <Shown loaded={loaded} lines={8}>
        {(people) => (
          <>
            <List people={found(people, words)} onOpen={setOpen} />
            {open?.form === 'new' && <PersonForm people={people} onClose={close} onDone={done} />}
            {open?.form === 'person' && (
              <PersonForm people={people} person={open.person} onClose={close} onDone={done} />
            )}
            {open?.form === 'access' && (
              <RolesForm people={people} person={open.person} onClose={done} onChanged={loaded.reload} />
            )}
            {open?.form === 'import' && <ImportPeople onClose={close} onDone={loaded.reload} />}
          </>
        )}
      </Shown>
    </Page>
  );
}

function List({ people, onOpen }: { people: Person[]; onOpen: (open: Open) => void }) {
  const columns: Column<Person>[] = [
    { id: 'name', head: 'Name', names: true, cell: (person) => <Name person={person} /> },
    { id: 'department', head: 'Department', cell: (person) => person.department ?? '' },
    { id: 'manager', head: 'Manager', cell: (person) => <Manager person={person} /> },
    { id: 'account', head: 'Account', cell: (person) => <Account person={person} /> },
    {
      id: 'actions',
      head: 'Change',
      cell: (person) => (
        <div class="fw-row fw-tight">
          <Button
            size="s"
            kind="quiet"
            aria-label={`Edit ${person.name}`}
            onClick={() => onOpen({ form: 'person', person })}
          >
            Edit
          </Button>
          <Button
            size="s"
            kind="quiet"
            aria-label={`Access: ${person.name}`}
            onClick={() => onOpen({ form: 'access', person })}
          >
            Access
          </Button>
        </div>
      ),
    },
  ];
  return (
    <section class="fw-surface" aria-label="Directory">
      <p class="fw-unseen" role="status">
        {people.length} shown
      </p>
      {people.length === 0 ? (
        <Empty title="Nobody found">
          <p>Look for something else, add a person, or import a list from your HR system.</p>
        </Empty>
      ) : (
        <LongTable caption="People" columns={columns} rows={people} rowId={(person) => person.id} />
      )}
    </section>
  );
}

function Name({ person }: { person: Person }) {
  return (
    <>
      {person.name}
      <div class="fw-small fw-muted fw-regular">
        {[person.title, person.email].filter(Boolean).join(' · ')}
        {person.leftOn && ' · left'}
      </div>
    </>
  );
}

function Manager({ person }: { person: Person }) {
  return (
    <div class="fw-stack fw-tight">
      <span>{person.manager?.name ?? '–'}</span>
      {person.claimedBy.length > 0 && (
        <span>
          <Badge tone="warn">Named by {person.claimedBy.map((one) => one.name).join(', ')}: confirm</Badge>
        </span>
      )}
    </div>
  );
}

function Account({ person }: { person: Person }) {
  if (person.account === 'none') return null;
  if (person.account === 'invited') return <Badge tone="info">Invited</Badge>;
  return (
    <span>
      {person.roles.map((role) => ROLE_WORDS[role]).join(', ')}
      {person.roles.includes('hr') && person.hrUnits && (
        <div class="fw-small fw-muted">HR for {person.hrUnits.join(', ')}</div>
      )}
    </span>
  );
}
