import { Button, TextArea } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import { FilePicker } from './file-picker.tsx';
import { type Given, nothingYet, take, unfinished, withTyped } from './given.ts';
import { Limits } from './limits.tsx';
import { Result } from './result.tsx';

/** Checks a record with the checkpoints that somebody kept, on this device alone. */
export function VerifierPage() {
  const [given, setGiven] = useState<Given>(nothingYet);
  const [typed, setTyped] = useState('');
  const [over, setOver] = useState(false);
  const takeFiles = async (files: readonly File[]) => setGiven(await take(given, files));
  return (
    <main
      class="fw-stack fw-loose"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void takeFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <header class="fw-stack fw-tight">
        <h1>Check a record</h1>
        <p class="fw-measure">
          This page says whether the record of a plan was changed after it was written. It works on this
          device alone, also without a connection: nothing that you give it leaves your computer.
        </p>
      </header>
      <section class="fw-surface fw-stack no-print" aria-label="What is checked">
        <FilePicker
          label="The record"
          hint="The file record.json from a case, or plan-list.json, an organisation’s list of plans. You can also drop files anywhere here."
          button="Choose the record"
          accept=".json,application/json"
          name={given.record?.name}
          error={given.error}
          onFiles={takeFiles}
        />
        <TextArea
          label="Checkpoints that you kept"
          hint="Lines that begin with fairway1, from a paper, a mail or a file. Paste or type as many as you have; line breaks do not matter."
          value={typed}
          error={unfinished(typed)}
          onValue={setTyped}
          rows={4}
          spellcheck={false}
        />
        <FilePicker
          label="Files with checkpoints"
          button="Choose files"
          accept=".txt,text/plain,.eml,.md"
          multiple
          name={given.kept.map(({ name }) => name).join(', ')}
          onFiles={takeFiles}
        />
        {(given.record || given.kept.length > 0 || typed !== '') && (
          <div class="fw-row">
            <Button
              kind="quiet"
              onClick={() => {
                setGiven(nothingYet);
                setTyped('');
              }}
            >
              Start again
            </Button>
          </div>
        )}
      </section>
      <Result given={withTyped(given, typed)} />
      <Limits />
    </main>
  );
}
