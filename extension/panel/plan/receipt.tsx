import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import {
  Actions,
  Button,
  DateField,
  Dialog,
  formatDay,
  TextArea,
  TextField,
} from '@fairway/shared/ui/index.ts';
import { useState } from 'preact/hooks';
import { today } from '../state.ts';
import { useCommand } from '../use-command.ts';
import { Refused, Step } from './step.tsx';
import { nameIn } from './use-plan.ts';

/** What the employee has said to the plan: their view, and that they received it. */
export function Receipt({ answer }: { answer: PlanAnswer }) {
  const { sharing, view, acknowledgement, subjectId } = answer.plan;
  const name = nameIn(answer, subjectId);
  const may = answer.allowed.includes('record_refusal') && !acknowledgement;
  return (
    <Step title={`What ${name} says`}>
      {sharing && <p class="fw-small fw-muted">Shared on {formatDay(sharing.on)}.</p>}
      <dl class="fw-facts">
        <div>
          <dt>Their view</dt>
          <dd class="fw-prewrap">
            {!view ? 'Not there yet' : view.state === 'given' ? view.text : 'Chose not to add one'}
          </dd>
        </div>
        <div>
          <dt>Receipt</dt>
          <dd>
            {!acknowledgement
              ? 'Not answered yet'
              : `${acknowledgement.state === 'acknowledged' ? 'Acknowledged' : 'Declined'} on ${formatDay(acknowledgement.on)}`}
            {acknowledgement?.statement && <p class="fw-prewrap">“{acknowledgement.statement}”</p>}
          </dd>
        </div>
      </dl>
      <p class="fw-small fw-muted">Acknowledging means receipt, not agreement.</p>
      {may && <Refusal planId={answer.plan.id} />}
    </Step>
  );
}

function Refusal({ planId }: { planId: string }) {
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
              void run('record_refusal', data, 'Recorded.').then((done) => done && setOpen(false));
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
