import { Actions, Button, Dialog, TextArea } from '@fairway/shared/ui/index.ts';
import { useState } from 'preact/hooks';
import { useCommand } from '../use-command.ts';
import { Refused } from './step.tsx';

/** Takes the plan back to the draft, for instance to take up the employee's view. */
export function Reopen({ planId }: { planId: string }) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { busy, problem, run } = useCommand(planId);
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        Take back to change it
      </Button>
      {open && (
        <Dialog title="Take the plan back?" keepOpen onClose={() => setOpen(false)}>
          <form
            class="fw-stack"
            onSubmit={(event) => {
              event.preventDefault();
              void run('reopen_draft', { reason }, 'It is a draft again.');
            }}
          >
            <p>It becomes a draft again and needs a new review by HR.</p>
            <TextArea label="Why" required value={reason} onValue={setReason} />
            <Refused problem={problem} />
            <Actions>
              <Button onClick={() => setOpen(false)}>Leave it</Button>
              <Button type="submit" kind="primary" busy={busy}>
                Take it back
              </Button>
            </Actions>
          </form>
        </Dialog>
      )}
    </>
  );
}
