import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import { addDays } from '@fairway/shared/plan/dates.ts';
import type { LighterKind } from '@fairway/shared/plan/kinds.ts';
import type { Lighter } from '@fairway/shared/plan/lighter.ts';
import { Actions, Button, Dialog, Loading } from '@fairway/shared/ui/index.ts';
import { useState } from 'preact/hooks';
import { Refused } from '../plan/step.tsx';
import { nameIn } from '../plan/use-plan.ts';
import { go, today } from '../state.ts';
import { useCommand } from '../use-command.ts';
import { useKept } from '../use-kept.ts';
import { LighterFields } from './fields.tsx';

/** Long enough to see a change, short enough to look back soon. */
const USUAL_DAYS = 42;

const initial = (): Lighter => ({
  purpose: '',
  expectation: '',
  tasks: [],
  evidence: [],
  endsOn: addDays(today.value, USUAL_DAYS),
});

/** Prepares a lighter plan; it is the manager's alone, on this device, until it is shared. */
export function StartLighter({ answer }: { answer: PlanAnswer }) {
  const { plan } = answer;
  const employee = nameIn(answer, plan.subjectId);
  const start = { ...initial(), purpose: plan.triage?.situation ?? '' };
  const { value, ready, change, drop } = useKept(`lighter:${plan.id}`, start);
  const { busy, problem, run } = useCommand(plan.id);
  const [discarding, setDiscarding] = useState(false);
  if (!ready) return <Loading />;
  return (
    <form
      class="fw-stack fw-loose"
      onSubmit={(event) => {
        event.preventDefault();
        const sent = run('start_lighter', { lighter: value }, `Shared with ${employee}.`);
        void sent.then((done) => done && drop());
      }}
    >
      <p class="fw-muted">
        Best written together. {employee} sees all of it once you share it, and can answer; HR can read it.
        What you type is kept on this device until then.
      </p>
      <LighterFields
        kind={plan.kind as LighterKind}
        lighter={value}
        employee={employee}
        role={answer.people.find(({ id }) => id === plan.subjectId)?.title ?? ''}
        change={change}
      />
      <Refused problem={problem} />
      <Actions>
        <Button kind="quiet" onClick={() => setDiscarding(true)}>
          Discard it
        </Button>
        <Button type="submit" kind="primary" busy={busy}>
          Start it and share it with {employee}
        </Button>
      </Actions>
      {discarding && (
        <Dialog title="Discard it?" onClose={() => setDiscarding(false)}>
          <div class="fw-stack">
            <p>What you typed is gone for good. That you considered it stays on record, without its text.</p>
            <Refused problem={problem} />
            <Actions>
              <Button onClick={() => setDiscarding(false)}>Keep it</Button>
              <Button
                kind="danger"
                busy={busy}
                onClick={() =>
                  void run('discard_draft', {}, 'Discarded.').then((done) => {
                    if (!done) return;
                    drop();
                    go({ screen: 'here' });
                  })
                }
              >
                Discard
              </Button>
            </Actions>
          </div>
        </Dialog>
      )}
    </form>
  );
}
