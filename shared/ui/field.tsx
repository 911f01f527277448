import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';

/** What every control has around it. A field without `required` says "optional" beside its label. */
export type FieldProps = {
  label: ComponentChildren;
  hint?: ComponentChildren;
  /** What is wrong and what to do, in a sentence. */
  error?: string | undefined;
  required?: boolean;
};

/** What the control inside must carry, so that label, hint and error belong to it. */
export type ControlIds = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
  required: boolean | undefined;
};

/** Label, hint and error around one control. */
export function Field(props: FieldProps & { children: (ids: ControlIds) => ComponentChildren }) {
  const { label, hint, error, required = false, children } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="fw-field">
      <label class="fw-label" for={id}>
        {label}
        {!required && <span class="fw-optional"> (optional)</span>}
      </label>
      {hint && (
        <div class="fw-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? 'true' : undefined,
        required: required || undefined,
      })}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}

/** The error line of a field; nothing while there is none. */
export function FieldError({ id, error }: { id: string; error?: string | undefined }) {
  if (!error) return null;
  return (
    <div class="fw-field-error" id={id}>
      <Icon name="alert" />
      <span>{error}</span>
    </div>
  );
}
