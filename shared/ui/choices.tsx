import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { FieldError, type FieldProps } from './field.tsx';

export type Choice = { value: string; label: string; hint?: string };

type RadioProps = FieldProps & {
  value: string;
  onValue: (value: string) => void;
  choices: readonly Choice[];
  /** Side by side, for two or three short words. */
  inline?: boolean;
};

/** One of a few, all in sight. Arrow keys move between them, as native radio buttons do. */
export function RadioGroup(props: RadioProps) {
  const { label, hint, error, required = false, value, onValue, choices, inline = false } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset class="fw-field" aria-describedby={described || undefined}>
      <legend class="fw-label">
        {label}
        {!required && <span class="fw-optional"> (optional)</span>}
      </legend>
      {hint && (
        <div class="fw-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <div class="fw-choices" data-inline={inline || undefined}>
        {choices.map((choice) => (
          <label key={choice.value} class="fw-choice">
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              required={required}
              onChange={() => onValue(choice.value)}
            />
            <span>
              <span class="fw-choice-text">{choice.label}</span>
              {choice.hint && <span class="fw-hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  );
}

type CheckboxProps = {
  label: ComponentChildren;
  hint?: ComponentChildren;
  checked: boolean;
  onChecked: (checked: boolean) => void;
  required?: boolean;
  error?: string | undefined;
};

/** One thing that is so or not. */
export function Checkbox({ label, hint, checked, onChecked, required, error }: CheckboxProps) {
  const id = useId();
  return (
    <div class="fw-field">
      <label class="fw-choice" data-plain>
        <input
          type="checkbox"
          checked={checked}
          required={required}
          aria-describedby={error ? `${id}-error` : undefined}
          aria-invalid={error ? 'true' : undefined}
          onChange={(event) => onChecked(event.currentTarget.checked)}
        />
        <span>
          <span class="fw-choice-text">{label}</span>
          {hint && <span class="fw-hint">{hint}</span>}
        </span>
      </label>
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}
