import type { Person } from '@fairway/shared/contract/people.ts';
import { importSchema } from '@fairway/shared/plan';
import {
  Actions,
  Button,
  DateField,
  ErrorState,
  FilePicker,
  PeoplePicker,
  TextField,
} from '@fairway/shared/ui';
import { useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { type ApiError, asApiError } from '../client.ts';
import { sendCommand } from '../commands/send.ts';
import { Shown, useLoad } from '../load.tsx';
import { Page } from '../page.tsx';
import { everybody } from '../people/load.ts';
import { has, useMe } from '../session.tsx';
import { contentOf, NO_GOAL, NO_SUPPORT, type PaperText } from './paper.ts';
import { PaperFields } from './paper-fields.tsx';

/** Enters a plan that already runs on paper, for whoever leads it and for HR. */
export function ImportPage() {
  const loaded = useLoad<Person[]>('people', everybody);
  return (
    <Page
      title="Paper plan"
      heading="Enter a plan that runs on paper"
      lead="Type what stands on the paper, as it stands there. The plan is shown as imported for good; the paper stays yours to keep."
    >
      <Shown loaded={loaded} lines={8}>
        {(people) => <Form people={people} />}
      </Shown>
    </Page>
  );
}

const EMPTY_PAPER: PaperText = {
  expectations: '',
  concerns: '',
  goals: [NO_GOAL],
  support: [NO_SUPPORT],
  days: '60',
  every: 'week',
  ifMet: '',
  ifNotMet: '',
};

function Form({ people }: { people: Person[] }) {
  const me = useMe();
  const { route } = useLocation();
  const isHr = has(me, 'hr');
  // Made once, so that sending twice enters one plan.
  const ids = useRef({ planId: crypto.randomUUID(), id: crypto.randomUUID() });
  const [subjectId, setSubject] = useState('');
  const [namedManager, setManager] = useState('');
  const [file, setFile] = useState({ title: '', link: '', sha256: '' });
  const [days, setDays] = useState({ sharedOn: '', launchedOn: '' });
  const [paper, setPaper] = useState(EMPTY_PAPER);
  const [problem, setProblem] = useState('');
  const [failure, setFailure] = useState<ApiError>();
  const [busy, setBusy] = useState(false);
  const subject = people.find(({ id }) => id === subjectId);
  const managerId = isHr ? namedManager || subject?.manager?.id || '' : me.person.id;
  const manager = people.find(({ id }) => id === managerId)?.name ?? me.person.name;
  const pickable = people
    .filter(({ leftOn }) => !leftOn)
    .map(({ id, name, title }) => ({ id, name, ...(title && { detail: title }) }));
  const { today } = me.organisation;

  async function enter(event: Event) {
    event.preventDefault();
    if (busy) return;
    setFailure(undefined);
    const data = {
      subjectId,
      managerId,
      paper: file,
      ...days,
      content: contentOf(paper, manager, days.launchedOn),
    };
    const read = importSchema.safeParse(data);
    setProblem(read.success ? '' : missing(read.error.issues.map(({ path }) => String(path[0]))));
    if (!read.success) return;
    setBusy(true);
    try {
      await sendCommand({ ...ids.current, type: 'import_plan', data: read.data });
      route(`/plans/${ids.current.planId}`);
    } catch (thrown) {
      const error = asApiError(thrown);
      if (error.code === 'mismatch') ids.current = { ...ids.current, id: crypto.randomUUID() };
      setFailure(error);
      setBusy(false);
    }
  }

  return (
    <form class="fw-surface fw-stack" noValidate onSubmit={enter}>
      <PeoplePicker
        label="Whom it is about"
        required
        people={pickable}
        value={subjectId}
        onValue={setSubject}
      />
      {isHr && (
        <PeoplePicker
          label="Who leads it"
          hint="The person’s manager, unless you choose somebody else."
          required
          people={pickable}
          value={managerId}
          onValue={setManager}
        />
      )}
      <FilePicker
        label="The paper, as a scan or file"
        hint="Only its hash is taken, on this device; the file is not uploaded. Keep it in your HR system."
        required
        onHash={({ name, sha256 }) => setFile({ ...file, sha256, title: file.title || name })}
      />
      {file.sha256 && (
        <p class="fw-small fw-muted">
          SHA-256 <code class="fw-hash">{file.sha256}</code>
        </p>
      )}
      <TextField
        label="Its title"
        required
        value={file.title}
        onValue={(title) => setFile({ ...file, title })}
      />
      <TextField
        label="Link to it"
        placeholder="https://"
        value={file.link}
        onValue={(link) => setFile({ ...file, link })}
      />
      <div class="fw-row">
        <DateField
          label="Given to the employee on"
          required
          max={today}
          value={days.sharedOn}
          onValue={(sharedOn) => setDays({ ...days, sharedOn })}
        />
        <DateField
          label="Launched on"
          required
          max={today}
          value={days.launchedOn}
          onValue={(launchedOn) => setDays({ ...days, launchedOn })}
        />
      </div>
      <PaperFields paper={paper} set={(part) => setPaper({ ...paper, ...part })} />
      <p class="fw-muted">
        Past check-ins are entered on the plan’s page afterwards, each with its day; they are marked as coming
        from paper. {isHr ? 'It runs here from today.' : 'HR confirms it before it runs here.'}
      </p>
      {problem && <ErrorState title="Not complete yet" message={problem} />}
      {failure && <ErrorState title="Not entered" message={failure.message} requestId={failure.requestId} />}
      <Actions>
        <Button type="submit" kind="primary" busy={busy}>
          {isHr ? 'Enter it' : 'Enter it and ask HR to confirm'}
        </Button>
      </Actions>
    </form>
  );
}

const ASKS: Record<string, string> = {
  subjectId: 'Choose whom it is about.',
  managerId: 'Choose who leads it.',
  paper: 'Choose the paper and give it a title.',
  sharedOn: 'Say when it was given to the employee.',
  launchedOn: 'Say when it was launched.',
  content: 'Give its length, 7 to 365 days.',
};

const missing = (fields: readonly string[]): string =>
  [...new Set(fields)].map((field) => ASKS[field] ?? 'Something is not complete.').join(' ');
