import { Button, Icon } from '@fairway/shared/ui';
import { useId, useRef } from 'preact/hooks';

interface Props {
  label: string;
  hint?: string;
  button: string;
  accept: string;
  multiple?: boolean;
  /** What was chosen. */
  name?: string | undefined;
  error?: string | undefined;
  onFiles(files: readonly File[]): void;
}

/** Chooses files by a button of ours, which says what was chosen. */
export function FilePicker({ label, hint, button, accept, multiple, name, error, onFiles }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <fieldset class="fw-field">
      <legend class="fw-label">{label}</legend>
      {hint && <div class="fw-hint">{hint}</div>}
      <div class="fw-row">
        <Button aria-describedby={id} onClick={() => input.current?.click()}>
          {button}
        </Button>
        <span class="fw-muted" id={id}>
          {name || 'Nothing chosen yet'}
        </span>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        multiple={multiple}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      {error && (
        <div class="fw-field-error" role="alert">
          <Icon name="alert" />
          <span>{error}</span>
        </div>
      )}
    </fieldset>
  );
}
