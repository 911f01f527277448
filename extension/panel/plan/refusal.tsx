import { Actions, Button, DateField, Dialog, TextArea, TextField } from '@fairway/shared/ui/index.ts';
import { useState } from 'preact/hooks';
import { today } from '../state.ts';
import { useCommand } from '../use-command.ts';
import { Refused } from './step.tsx';

type Props = { planId: string; type: 'record_refusal' | 'record_extension_refusal' };

/** Records, with a witness, that the employee declined to acknowledge receipt. */
export function Refusal({ planId, type }: Props) {
  const [open, setOpen] = useState(false);
  const [witness, setWitness] = useState('');
  const [words, setWords] = useState('');
  const [happenedOn, setHappenedOn] = useState(today.value);
  const { busy, problem, run } = useCommand(planId);
  return (
    <>
      <div>
        <Button size="s" kind="quiet" onClick={() => setOpen(true)}>
          They declined to acknowledge it
        </Button>
      </div>
      {open && (
        <Dialog title="Receipt was declined" keepOpen onClose={() => setOpen(false)}>
          <form
            class="fw-stack"
            onSubmit={(event) => {
              event.preventDefault();
              const data = { witness, words, happenedOn };
              void run(type, data, 'Recorded.').then((done) => done && setOpen(false));
            }}
          >
            <p>It is recorded with a witness, and in the employee’s own words if they gave any.</p>
            <DateField
              label="On which day"
              required
              max={today.value}
              value={happenedOn}
              onValue={setHappenedOn}
            />
            <TextField label="Who witnessed it" required value={witness} onValue={setWitness} />
            <TextArea label="Their words" value={words} onValue={setWords} />
            <Refused problem={problem} />
            <Actions>
              <Button onClick={() => setOpen(false)}>Cancel</Button>
              <Button type="submit" kind="primary" busy={busy}>
                Record it
              </Button>
            </Actions>
          </form>
        </Dialog>
      )}
    </>
  );
}
