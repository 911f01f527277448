import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import type { Entry } from '@fairway/shared/plan/state.ts';
import { Actions, Badge, Button, Dialog, formatDay, TextArea } from '@fairway/shared/ui/index.ts';
import { useState } from 'preact/hooks';
import { STATUS_LABELS } from '../check-in/status-labels.ts';
import { PutInPage } from '../put-in-page.tsx';
import { session } from '../state.ts';
import { useCommand } from '../use-command.ts';
import { Refused, Step } from './step.tsx';
import { nameIn } from './use-plan.ts';

/** What was logged while the plan ran, the newest first. */
export function Entries({ answer }: { answer: PlanAnswer }) {
  const entries = answer.plan.entries.toSorted(
    (a, b) => b.on.localeCompare(a.on) || b.recordedAt.localeCompare(a.recordedAt),
  );
  if (entries.length === 0) return null;
  return (
    <Step title="Logged so far">
      <ul class="fw-list fw-stack">
        {entries.map((entry) => (
          <li key={entry.id} class="fw-stack fw-tight panel-part">
            <OneEntry answer={answer} entry={entry} />
          </li>
        ))}
      </ul>
    </Step>
  );
}

function OneEntry({ answer, entry }: { answer: PlanAnswer; entry: Entry }) {
  const mine = entry.by === session.value?.me?.person.id;
  return (
    <>
      <div class="fw-split">
        <span class="fw-strong">{titleOf(entry)}</span>
        <span class="fw-small fw-muted">{formatDay(entry.on)}</span>
      </div>
      {entry.retracted ? (
        <p class="fw-small fw-muted">Taken back: {entry.retracted.reason}</p>
      ) : (
        <>
          <Body entry={entry} />
          <PutInPage words={textOf(entry)} what="the note" />
          {entry.imported && <Badge>from paper</Badge>}
          {entry.addendum && <Badge>added after the plan moved on</Badge>}
          {entry.answers.map(({ id, by, text }) => (
            <p key={id} class="panel-quote fw-prewrap">
              {text} <span class="fw-small fw-muted">— {nameIn(answer, by)}</span>
            </p>
          ))}
          {mine && <Mend answer={answer} entry={entry} />}
        </>
      )}
    </>
  );
}

function titleOf(entry: Entry): string {
  if (entry.kind === 'status_note') return STATUS_LABELS[entry.status];
  return entry.kind === 'check_in' ? 'Check-in held' : 'The employee’s own entry';
}

/** What was written, for the HR page. */
function textOf(entry: Entry): string {
  if (entry.kind === 'status_note') return entry.reason;
  return entry.kind === 'check_in' ? entry.note : entry.text;
}

function Body({ entry }: { entry: Entry }) {
  if (entry.kind === 'status_note')
    return entry.reason ? (
      <p class="fw-prewrap">{entry.reason}</p>
    ) : (
      entry.status !== 'on_track' && <p class="fw-muted">no reason given</p>
    );
  return <p class="fw-prewrap">{textOf(entry)}</p>;
}

/** The ways to mend one's own entry: say why, or take it back. */
function Mend({ answer, entry }: { answer: PlanAnswer; entry: Entry }) {
  const unexplained = entry.kind === 'status_note' && entry.reason === '' && entry.status !== 'on_track';
  return (
    <div class="fw-row fw-tight">
      {unexplained && answer.allowed.includes('explain_status') && (
        <ReasonDialog
          planId={answer.plan.id}
          button="Say why"
          title="Why is it so?"
          label="One sentence: what happened"
          command={(reason) => ['explain_status', { entryId: entry.id, reason }]}
        />
      )}
      {answer.allowed.includes('retract_entry') && (
        <ReasonDialog
          planId={answer.plan.id}
          button="Take back"
          title="Take this entry back?"
          label="Why"
          command={(reason) => ['retract_entry', { entryId: entry.id, reason }]}
        />
      )}
    </div>
  );
}

function ReasonDialog(props: {
  planId: string;
  button: string;
  title: string;
  label: string;
  command: (reason: string) => ['explain_status' | 'retract_entry', unknown];
}) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { busy, problem, run } = useCommand(props.planId);
  return (
    <>
      <Button size="s" kind="quiet" onClick={() => setOpen(true)}>
        {props.button}
      </Button>
      {open && (
        <Dialog title={props.title} keepOpen onClose={() => setOpen(false)}>
          <form
            class="fw-stack"
            onSubmit={(event) => {
              event.preventDefault();
              void run(...props.command(reason), 'Recorded.').then((done) => done && setOpen(false));
            }}
          >
            <TextArea label={props.label} required value={reason} onValue={setReason} />
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
