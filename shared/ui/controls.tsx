import type { AllHTMLAttributes } from 'preact';
import { Field, type FieldProps } from './field.tsx';

/** What else a control takes from the browser. */
type Native = Pick<
  AllHTMLAttributes,
  | 'autocomplete'
  | 'autofocus'
  | 'disabled'
  | 'inputMode'
  | 'max'
  | 'maxLength'
  | 'min'
  | 'name'
  | 'placeholder'
  | 'readOnly'
  | 'rows'
  | 'spellcheck'
  | 'step'
>;
type Value = { value: string; onValue: (value: string) => void };

type InputProps = FieldProps &
  Value &
  Native & {
    type?: 'text' | 'email' | 'password' | 'search' | 'date' | 'number';
    /** A field for a few letters, not a line. */
    short?: boolean;
  };

/** One line of text, or any other native input by `type`. */
export function TextField(props: InputProps) {
  const { label, hint, error, required, value, onValue, short, type = 'text', ...rest } = props;
  return (
    <Field {...{ label, hint, error, required }}>
      {(ids) => (
        <input
          // preact types one kind of input at a time
          type={type as 'text'}
          class="fw-control"
          data-width={short ? 'short' : undefined}
          {...rest}
          {...ids}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** A day, as an ISO string; empty while incomplete. `min` and `max` are ISO days. */
export function DateField(props: Omit<InputProps, 'type' | 'short'>) {
  return <TextField {...props} type="date" short />;
}

/** A number kept as the text typed, so that nothing is lost while it is incomplete. */
export function NumberField(props: Omit<InputProps, 'type' | 'short'>) {
  return <TextField step="any" {...props} type="number" inputMode="decimal" short />;
}

/** Several lines of text; grows with what is typed. */
export function TextArea(props: FieldProps & Value & Omit<Native, 'rows'> & { rows?: number }) {
  const { label, hint, error, required, value, onValue, rows = 3, ...rest } = props;
  return (
    <Field {...{ label, hint, error, required }}>
      {(ids) => (
        <textarea
          class="fw-control"
          rows={rows}
          style={{ '--fw-rows': rows }}
          {...rest}
          {...ids}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

export type Option = { value: string; label: string };

type SelectProps = FieldProps & Value & Native & { options: readonly Option[]; placeholder?: string };

/** One of a list. With `placeholder` nothing is chosen until the person chooses. */
export function Select(props: SelectProps) {
  const { label, hint, error, required, value, onValue, options, placeholder, ...rest } = props;
  return (
    <Field {...{ label, hint, error, required }}>
      {(ids) => (
        <select
          class="fw-control"
          {...rest}
          {...ids}
          value={value}
          onChange={(event) => onValue(event.currentTarget.value)}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
