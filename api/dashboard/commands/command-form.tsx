import { currentVersion } from '@fairway/shared/contract/commands.ts';
import type { CommandType } from '@fairway/shared/plan';
import { commandDefinition } from '@fairway/shared/plan/commands/index.ts';
import { Actions, Button, Dialog, ErrorState } from '@fairway/shared/ui';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { ApiError, asApiError } from '../client.ts';
import { usePlan } from '../plan/context.tsx';
import { forget, keep, keptFor } from './kept.ts';
import { type Outgoing, sendCommand } from './send.ts';

/** What every form of a command is given. */
export type FormProps = { onClose: () => void; onDone: (message: string) => void };

/** The state of one command's form; survives closing the dialog. */
export type CommandForm<V> = {
  values: V;
  set: (change: Partial<V>) => void;
  /** The error of one of the command's fields, by its path in the data ("goals.0.evidence"). */
  errorOf: (path: string, label: string) => string | undefined;
};

type Props<V> = FormProps & {
  type: CommandType;
  title: string;
  submit: string;
  /** What to say when it is on the record. */
  done: string;
  danger?: boolean;
  initial: V;
  /** Tells forms of the same command apart: the entry, question or support it is about. */
  about?: string;
  /** A command that has to be on the record before this one, where what was typed asks for it. */
  first?: (values: V) => Outgoing | undefined;
  /** From what was typed to the command's data. */
  data: (values: V) => unknown;
  children: (form: CommandForm<V>) => ComponentChildren;
};

/** The dialog in which one command is filled in and put on the record. What was typed is only let go once it is. */
export function CommandDialog<V extends object>(props: Props<V>) {
  const { type, title, submit, done, danger, initial, about = '', onClose, onDone } = props;
  const { plan, reload } = usePlan();
  const key = `${plan.id} ${type} ${about}`;
  const [values, setValues] = useState<V>(() => keptFor(key, initial).values);
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<ApiError>();
  const [busy, setBusy] = useState(false);
  const ref = useRef<HTMLFormElement>(null);

  const set = (change: Partial<V>) => {
    const next = { ...values, ...change };
    keep(key, next);
    setValues(next);
  };
  const send = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setFailure(undefined);
    const own = { id: keptFor(key, values).commandId, planId: plan.id, type, data: props.data(values) };
    const outgoing = [props.first?.(values), own].filter((one) => one !== undefined);
    const issues = outgoing.flatMap(issuesOf);
    setWrong(new Set(issues));
    if (issues.length > 0) {
      requestAnimationFrame(() => {
        const field = ref.current?.querySelector<HTMLElement>(FIRST_WRONG);
        if (field) field.focus();
        else setFailure(INCOMPLETE);
      });
      return;
    }
    setBusy(true);
    try {
      for (const one of outgoing) await sendCommand(one);
      forget(key);
      await reload();
      onDone(done);
    } catch (thrown) {
      const error = asApiError(thrown);
      setFailure(error);
      setBusy(false);
      if (error.code === 'mismatch') forget(key);
    }
  };
  const errorOf = (path: string, label: string) =>
    wrong.has(path) ? `${label} is not complete.` : undefined;

  return (
    <Dialog title={title} onClose={onClose} keepOpen>
      <form ref={ref} class="fw-stack" noValidate onSubmit={send}>
        {props.children({ values, set, errorOf })}
        {failure && <Failure error={failure} />}
        <Actions>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind={danger ? 'danger' : 'primary'} type="submit" busy={busy}>
            {submit}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}

/** What is not complete of a command's data, by its paths. */
const issuesOf = ({ type, data }: Outgoing): string[] =>
  (commandDefinition(type, currentVersion(type))?.data.safeParse(data).error?.issues ?? []).map(({ path }) =>
    path.join('.'),
  );

/** The first control under which an error stands. */
const FIRST_WRONG = '.fw-field:has(> .fw-field-error) :is(input, select, textarea)';

/** Said where no field on the form shows what is missing. */
const INCOMPLETE = new ApiError(
  'incomplete',
  200,
  'Something is not filled in yet. Look through the form: all that is not marked “optional” is needed.',
);

function Failure({ error }: { error: ApiError }) {
  if (error.status !== 401)
    return <ErrorState title="Not recorded" message={error.message} requestId={error.requestId} />;
  return (
    <ErrorState
      title="You are signed out"
      message="Sign in again in another tab, then come back and send this once more. What you typed stays here."
    />
  );
}
