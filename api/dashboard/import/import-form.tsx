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
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { type ApiError, asApiError } from '../client.ts';
import { sendCommand } from '../commands/send.ts';
import { has, useMe } from '../session.tsx';
import { FormPart } from './form-part.tsx';
import { contentOf, type TypedImport } from './paper.ts';
import { PaperFields } from './paper-fields.tsx';

type Props = {
  people: readonly Person[];
  typed: TypedImport;
  set: (change: Partial<TypedImport>) => void;
  /** It is on the record: what was typed can go. */
  onEntered: () => Promise<void>;
};

export function ImportForm({ people, typed, set, onEntered }: Props) {
  const me = useMe();
  const { route } = useLocation();
  const isHr = has(me, 'hr');
  const [problem, setProblem] = useState('');
  const [failure, setFailure] = useState<ApiError>();
  const [busy, setBusy] = useState(false);
  const { subjectId, file, days, paper, planId, id } = typed;
  const subject = people.find((one) => one.id === subjectId);
  const managerId = isHr ? typed.managerId || subject?.manager?.id || '' : me.person.id;
  const manager = people.find((one) => one.id === managerId)?.name ?? me.person.name;
  const pickable = people.map(({ id, name, title }) => ({ id, name, ...(title && { detail: title }) }));
  const { today } = me.organisation;

  async function enter(event: Event) {
    event.preventDefault();
    if (busy) return;
    setFailure(undefined);
    const content = contentOf(paper, manager, days.launchedOn);
    const read = importSchema.safeParse({ subjectId, managerId, paper: file, ...days, content });
    setProblem(read.success ? '' : missing(read.error.issues.map(({ path }) => String(path[0]))));
    if (!read.success) return;
    setBusy(true);
    try {
      await sendCommand({ planId, id, type: 'import_plan', data: read.data });
      await onEntered();
      route(`/plans/${planId}`);
    } catch (thrown) {
      const error = asApiError(thrown);
      if (error.code === 'mismatch') set({ id: crypto.randomUUID() });
      setFailure(error);
      setBusy(false);
    }
  }

  return (
    <form class="fw-stack" noValidate onSubmit={enter}>
      <FormPart title="Whose plan, and on which paper">
        <PeoplePicker
          label="Whom it is about"
          required
          people={pickable}
          value={subjectId}
          onValue={(chosen) => set({ subjectId: chosen })}
        />
        {isHr && (
          <PeoplePicker
            label="Who leads it"
            hint="The person’s manager, unless you choose somebody else."
            required
            people={pickable}
            value={managerId}
            onValue={(chosen) => set({ managerId: chosen })}
          />
        )}
        <FilePicker
          label="The paper, as a scan or file"
          hint="Only its hash is taken, on this device; the file is not uploaded. Keep it in your HR system."
          required
          onHash={({ name, sha256 }) => set({ file: { ...file, sha256, title: file.title || name } })}
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
          onValue={(title) => set({ file: { ...file, title } })}
        />
        <TextField
          label="Link to it"
          placeholder="https://"
          value={file.link}
          onValue={(link) => set({ file: { ...file, link } })}
        />
        <div class="fw-row">
          <DateField
            label="Given to the employee on"
            required
            max={today}
            value={days.sharedOn}
            onValue={(sharedOn) => set({ days: { ...days, sharedOn } })}
          />
          <DateField
            label="Launched on"
            required
            max={today}
            value={days.launchedOn}
            onValue={(launchedOn) => set({ days: { ...days, launchedOn } })}
          />
        </div>
      </FormPart>
      <PaperFields paper={paper} today={today} set={(part) => set({ paper: { ...paper, ...part } })} />
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
