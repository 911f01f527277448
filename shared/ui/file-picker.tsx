import { useState } from 'preact/hooks';
import { Field, type FieldProps } from './field.tsx';
import { sha256OfFile } from './file-hash.ts';

const UNREADABLE = 'This file could not be read. Close it elsewhere, or choose it again.';

/** Chooses a file of which only the hash is taken, on this device; the file itself goes nowhere. */
export function FilePicker(
  props: Omit<FieldProps, 'error'> & { onHash: (file: { name: string; sha256: string }) => void },
) {
  const { label, hint, required, onHash } = props;
  const [state, setState] = useState<'idle' | 'reading' | 'failed'>('idle');

  async function take(file: File | undefined) {
    if (!file) return;
    setState('reading');
    try {
      const sha256 = await sha256OfFile(file);
      setState('idle');
      onHash({ name: file.name, sha256 });
    } catch {
      setState('failed');
    }
  }

  return (
    <Field {...{ label, hint, required }} error={state === 'failed' ? UNREADABLE : undefined}>
      {(ids) => (
        <>
          <input
            type="file"
            class="fw-file"
            {...ids}
            aria-busy={state === 'reading'}
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
          {state === 'reading' && (
            <span class="fw-small fw-muted" role="status">
              Reading the file on this device…
            </span>
          )}
        </>
      )}
    </Field>
  );
}
