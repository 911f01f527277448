import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import { WORDS } from '@fairway/shared/plan/words.ts';
import { Button } from '@fairway/shared/ui/index.ts';
import { Entries } from '../plan/entries.tsx';
import { EvidenceParts } from '../plan/plan-content.tsx';
import { Questions } from '../plan/questions.tsx';
import { Step } from '../plan/step.tsx';
import { go, today } from '../state.ts';
import { ChangeLighter } from './change.tsx';
import { LookBack } from './look-back.tsx';
import { StartLighter } from './start.tsx';
import { TaskList } from './task-list.tsx';

/** A lighter plan and its next step. */
export function LighterSteps({ answer }: { answer: PlanAnswer }) {
  const { status, lighter } = answer.plan;
  if (status === 'draft') return <StartLighter answer={answer} />;
  if (status === 'closed' || !lighter) return <Ended answer={answer} />;
  const over = lighter.endsOn <= today.value;
  return (
    <>
      {over && <LookBack answer={answer} />}
      <Step title="Talks">
        <p>Talk regularly, briefly and in private. Each talk that you log is kept with its day.</p>
        <div>
          <Button
            kind={over ? 'plain' : 'primary'}
            onClick={() => go({ screen: 'check-in', planId: answer.plan.id })}
          >
            Log a check-in
          </Button>
        </div>
      </Step>
      <TaskList answer={answer} />
      <Purpose answer={answer} />
      <Questions answer={answer} />
      <Entries answer={answer} />
      {!over && <LookBack answer={answer} />}
    </>
  );
}

function Purpose({ answer }: { answer: PlanAnswer }) {
  const { lighter } = answer.plan;
  if (!lighter) return null;
  return (
    <Step title="What it is for">
      <p class="fw-prewrap">{lighter.purpose}</p>
      {lighter.expectation && (
        <p class="fw-prewrap">
          <span class="fw-strong">Expected:</span> {lighter.expectation}
        </p>
      )}
      <EvidenceParts evidence={lighter.evidence} />
      <ChangeLighter answer={answer} />
    </Step>
  );
}

function Ended({ answer }: { answer: PlanAnswer }) {
  const { outcome, becamePlanId, triage } = answer.plan;
  return (
    <>
      <Step title={`Closed: ${outcome ? WORDS[outcome.outcome] : 'no outcome'}`}>
        {outcome?.reason && <p class="fw-prewrap">{outcome.reason}</p>}
        {becamePlanId && (
          <div>
            <Button onClick={() => go({ screen: 'plan', planId: becamePlanId })}>Open that plan</Button>
          </div>
        )}
        {!answer.plan.lighter && triage && <p class="fw-muted">{triage.situation}</p>}
      </Step>
      <Purpose answer={answer} />
      <Entries answer={answer} />
    </>
  );
}

/** Triage led to HR: what became of it. */
export function Referral({ answer }: { answer: PlanAnswer }) {
  const { status, outcome, triage } = answer.plan;
  return (
    <Step title={status === 'closed' ? 'HR has it' : 'With HR'}>
      <p>
        No plan was begun.
        {status === 'in_review' && ' Talk to HR now: this entry does not replace the talk.'}
      </p>
      {outcome?.reason && <p class="fw-prewrap panel-quote">{outcome.reason}</p>}
      {triage && <p class="fw-prewrap fw-muted">{triage.situation}</p>}
    </Step>
  );
}
