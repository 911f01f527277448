import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import type { LighterKind } from '@fairway/shared/plan/kinds.ts';
import type { Lighter } from '@fairway/shared/plan/lighter.ts';
import { Actions, Button, Dialog, Loading } from '@fairway/shared/ui/index.ts';
import { useState } from 'preact/hooks';
import { Refused } from '../plan/step.tsx';
import { nameIn } from '../plan/use-plan.ts';
import { useCommand } from '../use-command.ts';
import { useKept } from '../use-kept.ts';
import { LighterFields } from './fields.tsx';

/** Changes what a lighter plan says, openly: one more task or example, plainer words. */
export function ChangeLighter({ answer }: { answer: PlanAnswer }) {
  const [open, setOpen] = useState(false);
  const { lighter } = answer.plan;
  if (!lighter || !answer.allowed.includes('change_lighter')) return null;
  return (
    <>
      <div>
        <Button size="s" kind="quiet" onClick={() => setOpen(true)}>
          Add a task or evidence, or change the words
        </Button>
      </div>
      {open && (
        <Dialog title="Change it" keepOpen onClose={() => setOpen(false)}>
          <Form answer={answer} lighter={lighter} onClose={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

type FormProps = { answer: PlanAnswer; lighter: Lighter; onClose: () => void };

function Form({ answer, lighter, onClose }: FormProps) {
  const { plan } = answer;
  // What was typed goes on from the version that it was typed on.
  const { value, ready, change, drop } = useKept(`change:${plan.id}:${plan.contentHash}`, lighter);
  const { busy, problem, run } = useCommand(plan.id);
  if (!ready) return <Loading />;
  return (
    <form
      class="fw-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void run('change_lighter', { lighter: value }, 'Changed.').then((done) => {
          if (!done) return;
          drop();
          onClose();
        });
      }}
    >
      <p>{nameIn(answer, plan.subjectId)} sees the change; what it said before stays in the history.</p>
      <LighterFields
        kind={plan.kind as LighterKind}
        lighter={value}
        done={Object.keys(plan.tasksDone)}
        started
        employee={nameIn(answer, plan.subjectId)}
        role={answer.people.find(({ id }) => id === plan.subjectId)?.title ?? ''}
        change={change}
      />
      <Refused problem={problem} />
      <Actions>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" kind="primary" busy={busy}>
          Change it
        </Button>
      </Actions>
    </form>
  );
}
