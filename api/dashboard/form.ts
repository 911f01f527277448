import { useRef, useState } from 'preact/hooks';
import type * as z from 'zod/mini';
import { ApiError, asApiError } from './client.ts';

type Values = Record<string, string>;

type Options<V extends Values, T> = {
  /** What each field is called in an error. */
  labels: { [K in keyof V]: string };
  initial: V;
  schema: z.ZodMiniType<T>;
  /** From what was typed to what the schema reads; the same by default. */
  shape?: (values: V) => unknown;
  onSubmit: (data: T) => Promise<void>;
};

/** Where what is wrong belongs to no field. */
const NOT_SO = new ApiError(
  'invalid',
  0,
  'Something is missing or cannot be as it is. Look at each field again.',
);

/** One form of text fields: what was typed, what is wrong with it, and whether it is on its way. */
export function useForm<V extends Values, T>({ labels, initial, schema, shape, onSubmit }: Options<V, T>) {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<{ [K in keyof V]?: string }>({});
  const [failure, setFailure] = useState<ApiError>();
  const [busy, setBusy] = useState(false);
  const ref = useRef<HTMLFormElement>(null);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setFailure(undefined);
    const read = schema.safeParse(shape ? shape(values) : values);
    if (!read.success) {
      const found = messages(read.error.issues, labels);
      setErrors(found);
      if (Object.keys(found).length === 0) setFailure(NOT_SO);
      requestAnimationFrame(() => ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    setErrors({});
    setBusy(true);
    try {
      await onSubmit(read.data);
    } catch (thrown) {
      setFailure(asApiError(thrown));
    } finally {
      setBusy(false);
    }
  };

  return {
    values,
    failure,
    busy,
    props: { ref, onSubmit: submit, noValidate: true, class: 'fw-stack' },
    /** What a control needs for one of the fields. */
    field: <K extends keyof V & string>(name: K) => ({
      label: labels[name],
      value: values[name],
      onValue: (value: string) => setValues((before) => ({ ...before, [name]: value })),
      error: errors[name],
    }),
  };
}

/** One sentence a field: the schema says "is empty", the label says what. */
function messages<V extends Values>(issues: z.core.$ZodIssue[], labels: { [K in keyof V]: string }) {
  const found: { [K in keyof V]?: string } = {};
  for (const issue of issues) {
    const name = issue.path.find((part): part is keyof V & string => part in labels);
    if (name === undefined || found[name]) continue;
    const told = /^(is|has) /.test(issue.message) ? issue.message : 'is not complete';
    found[name] = `${labels[name]} ${told}.`;
  }
  return found;
}
