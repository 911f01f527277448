import { Actions, Button, Dialog, ErrorState } from '@fairway/shared/ui';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type ApiError, asApiError } from '../../client.ts';

interface Props {
  title: string;
  submit: string;
  danger?: boolean;
  /** Whether everything is there that it needs. */
  ready: boolean;
  onClose: () => void;
  onSubmit: () => Promise<void>;
  children: ComponentChildren;
}

/** One act with its reason: what it means, what it needs, and why it was refused. */
export function ActDialog({ title, submit, danger = false, ready, onClose, onSubmit, children }: Props) {
  const [failure, setFailure] = useState<ApiError>();
  const [isIncomplete, setIncomplete] = useState(false);
  const [busy, setBusy] = useState(false);
  const send = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setFailure(undefined);
    setIncomplete(!ready);
    if (!ready) return;
    setBusy(true);
    try {
      await onSubmit();
      onClose();
    } catch (thrown) {
      setFailure(asApiError(thrown));
      setBusy(false);
    }
  };
  return (
    <Dialog title={title} onClose={onClose} keepOpen>
      <form class="fw-stack" noValidate onSubmit={send}>
        {children}
        {isIncomplete && <ErrorState title="Not complete" message="Fill in every field, then try again." />}
        {failure && <ErrorState title="Not done" message={failure.message} />}
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
