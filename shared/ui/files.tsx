import type { NamedFile } from '@fairway/shared/plan/content.ts';
import { useState } from 'preact/hooks';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';
import { TextField } from './controls.tsx';
import { FilePicker } from './file-picker.tsx';
import { Icon } from './icon.tsx';

const newFile = (): NamedFile => ({ id: crypto.randomUUID(), title: '', link: '', sha256: null });

/** Names files that stay where they are: title, link, and the hash that tells exactly this version. */
export function FilesField(props: { files: readonly NamedFile[]; onFiles: (files: NamedFile[]) => void }) {
  const { files, onFiles } = props;
  const set = (id: string, part: Partial<NamedFile>) =>
    onFiles(files.map((file) => (file.id === id ? { ...file, ...part } : file)));
  return (
    <div class="fw-stack">
      {files.map((file, index) => (
        <fieldset key={file.id} class="fw-files fw-stack fw-tight" aria-label={`File ${index + 1}`}>
          <FilePicker
            label="Choose the file"
            hint="Only its hash is taken, on this device. The file is not uploaded; keep it in your HR system."
            onHash={({ name, sha256 }) => set(file.id, { sha256, title: file.title || name })}
          />
          {file.sha256 && <Hash sha256={file.sha256} />}
          <TextField label="Title" required value={file.title} onValue={(title) => set(file.id, { title })} />
          <TextField
            label="Link to it"
            placeholder="https://"
            value={file.link}
            onValue={(link) => set(file.id, { link })}
          />
          <div>
            <Button
              size="s"
              kind="quiet"
              aria-label={`Take out file ${index + 1}`}
              onClick={() => onFiles(files.filter(({ id }) => id !== file.id))}
            >
              Take out
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button size="s" onClick={() => onFiles([...files, newFile()])}>
          <Icon name="plus" />
          Name a file
        </Button>
      </div>
    </div>
  );
}

/** Files that evidence names, each with its hash and a way to hold a file against it. */
export function NamedFiles({ files }: { files: readonly NamedFile[] }) {
  return (
    <ul class="fw-list fw-stack fw-tight">
      {files.map((file) => (
        <li key={file.id} class="fw-files fw-stack fw-tight">
          <span>
            {/^https?:\/\//i.test(file.link) ? (
              <a href={file.link} target="_blank" rel="noopener noreferrer">
                {file.title || file.link}
              </a>
            ) : (
              <>
                {file.title}
                {file.link && <span class="fw-muted"> ({file.link})</span>}
              </>
            )}
          </span>
          {file.sha256 && <Hash sha256={file.sha256} />}
          {file.sha256 && <CheckFile title={file.title} sha256={file.sha256} />}
        </li>
      ))}
    </ul>
  );
}

const Hash = ({ sha256 }: { sha256: string }) => (
  <span class="fw-small fw-muted">
    SHA-256 <code class="fw-hash">{sha256}</code>
  </span>
);

/** Holds a file against a hash, on this device; nothing is sent and nothing recorded. */
function CheckFile({ title, sha256 }: { title: string; sha256: string }) {
  const [open, setOpen] = useState(false);
  const [held, setHeld] = useState<{ name: string; sha256: string }>();
  if (!open)
    return (
      <span class="no-print">
        <Button
          size="s"
          kind="quiet"
          aria-label={`Check a file against this: ${title}`}
          onClick={() => setOpen(true)}
        >
          Check a file against this
        </Button>
      </span>
    );
  return (
    <div class="fw-stack fw-tight no-print">
      <FilePicker
        label="Choose the file to check"
        hint="It is read on this device and goes nowhere."
        required
        onHash={setHeld}
      />
      {held && (
        <Banner
          tone={held.sha256 === sha256 ? 'good' : 'bad'}
          role="status"
          title={held.sha256 === sha256 ? 'The same file' : 'Not the same file'}
        >
          <p>
            {held.sha256 === sha256
              ? `“${held.name}” is exactly what was named here.`
              : `“${held.name}” differs from what was named here, if only by one letter.`}
          </p>
        </Banner>
      )}
    </div>
  );
}
