import { type ImportAnswer, type ImportRow, importAnswerSchema } from '@fairway/shared/contract/people.ts';
import { Actions, Badge, Banner, Button, Dialog, ErrorState, Field, Table } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import { type ApiError, asApiError, ask } from '../client.ts';

type Props = { onClose: () => void; onDone: () => Promise<void> };

/** Reads a CSV of people, shows what it would change, and does it only then. */
export function ImportPeople({ onClose, onDone }: Props) {
  const [csv, setCsv] = useState<string>();
  const [preview, setPreview] = useState<ImportAnswer>();
  const [failure, setFailure] = useState<ApiError>();
  const [busy, setBusy] = useState(false);

  const send = async (text: string, digest?: string) => {
    setBusy(true);
    setFailure(undefined);
    try {
      const answer = await ask(importAnswerSchema, '/v1/people/import', 'POST', {
        csv: text,
        ...(digest && { digest }),
      });
      setPreview(answer);
      if (answer.applied) await onDone();
    } catch (thrown) {
      setFailure(asApiError(thrown));
    } finally {
      setBusy(false);
    }
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const text = await file.text();
    setCsv(text);
    setPreview(undefined);
    await send(text);
  };
  const changes =
    preview?.rows.filter((row) => row.action === 'create' || row.action === 'update').length ?? 0;

  return (
    <Dialog title="Import a list of people" onClose={onClose} keepOpen>
      <div class="fw-stack">
        <Field
          label="CSV file"
          required
          hint="With a first line of column names: name, email, title, department, manager_email, employee_id, part_time_share."
        >
          {(ids) => (
            <input
              class="fw-control"
              type="file"
              accept=".csv,text/csv"
              {...ids}
              onChange={(event) => choose(event.currentTarget.files?.[0])}
            />
          )}
        </Field>
        {failure && <ErrorState title="The list could not be read" message={failure.message} />}
        {preview?.applied && <Banner tone="good" role="status" title="Imported" />}
        {preview && !preview.applied && <Preview rows={preview.rows} />}
        <Actions>
          <Button onClick={onClose}>{preview?.applied ? 'Close' : 'Cancel'}</Button>
          {csv && preview && !preview.applied && (
            <Button
              kind="primary"
              busy={busy}
              disabled={changes === 0}
              onClick={() => send(csv, preview.digest)}
            >
              Import {changes === 1 ? '1 person' : `${changes} people`}
            </Button>
          )}
        </Actions>
      </div>
    </Dialog>
  );
}

const ACTIONS = {
  create: ['New', 'good'],
  update: ['Changed', 'info'],
  unchanged: ['As it is', 'quiet'],
  refused: ['Not imported', 'bad'],
} as const;

function Preview({ rows }: { rows: ImportRow[] }) {
  return (
    <Table
      caption="What the list would change"
      rows={rows}
      rowId={(row) => String(row.line)}
      columns={[
        { id: 'name', head: 'Name', names: true, cell: (row) => row.name || `Line ${row.line}` },
        {
          id: 'action',
          head: 'What happens',
          cell: (row) => <Badge tone={ACTIONS[row.action][1]}>{ACTIONS[row.action][0]}</Badge>,
        },
        {
          id: 'detail',
          head: 'Detail',
          cell: (row) =>
            row.message ??
            row.changes.map(({ field, from, to }) => `${field}: ${from ?? '–'} → ${to ?? '–'}`).join('; '),
        },
      ]}
    />
  );
}
