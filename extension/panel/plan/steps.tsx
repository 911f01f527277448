import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import { openAmendment } from '@fairway/shared/plan/amendment.ts';
import { WORDS } from '@fairway/shared/plan/words.ts';
import { Actions, Banner, Button, formatDay } from '@fairway/shared/ui/index.ts';
import { sentence } from '../sentence.ts';
import { go } from '../state.ts';
import { useCommand } from '../use-command.ts';
import { Changes } from './changes.tsx';
import { Entries } from './entries.tsx';
import { LaunchForm } from './launch-form.tsx';
import { Questions } from './questions.tsx';
import { Receipt } from './receipt.tsx';
import { Reopen } from './reopen.tsx';
import { Refused, Step } from './step.tsx';
import { SupportList } from './support-list.tsx';
import { nameIn } from './use-plan.ts';

type Props = { answer: PlanAnswer };

export function InReview({ answer }: Props) {
  if (answer.plan.imported)
    return (
      <Step title="With HR to confirm">
        <p>HR holds the paper against what was entered. Until then nothing of it holds here.</p>
      </Step>
    );
  return (
    <>
      <Step title="With HR for review">
        <p>
          HR looks at fairness and consistency, and approves it or asks for changes. Until then it is locked.
          Nobody has shown it to the employee.
        </p>
      </Step>
      <Changes answer={answer} />
    </>
  );
}

export function Approved({ answer }: Props) {
  const { plan } = answer;
  const { busy, problem, run } = useCommand(plan.id);
  const data = { contentHash: plan.approval?.contentHash ?? '' };
  return (
    <Step title="Approved: share it next">
      <p>
        {plan.approval &&
          `${nameIn(answer, plan.approval.by)} approved it on ${formatDay(plan.approval.on)}. `}
        Sharing gives the employee the plan and asks for their view. You can share it in the launch meeting
        itself.
      </p>
      <Refused problem={problem} />
      <Actions>
        <Reopen planId={plan.id} />
        <Button
          kind="primary"
          busy={busy}
          onClick={() => void run('share', data, 'Shared with the employee.')}
        >
          Share with {nameIn(answer, plan.subjectId)}
        </Button>
      </Actions>
    </Step>
  );
}

export function Shared({ answer }: Props) {
  return (
    <>
      <Receipt answer={answer} />
      <LaunchForm answer={answer} />
      <Questions answer={answer} />
      <Actions>
        <Reopen planId={answer.plan.id} />
      </Actions>
    </>
  );
}

export function Paused({ answer }: Props) {
  return (
    <>
      {openAmendment(answer.plan) ? (
        <Banner tone="warn" title="Waiting for an answer">
          <p>
            The plan rests until {nameIn(answer, answer.plan.subjectId)} has answered the amendment. Talk
            about it, and give time to read.
          </p>
        </Banner>
      ) : (
        <Banner tone="warn" title="The plan is paused">
          <p>No check-in is due until it goes on. What happened before can still be logged.</p>
        </Banner>
      )}
      <SupportList answer={answer} />
      <Entries answer={answer} />
    </>
  );
}

export function Evaluating({ answer }: Props) {
  const { plan } = answer;
  return (
    <>
      {plan.proposalReturned && !plan.proposal && (
        <Banner tone="warn" title="HR returned the outcome that you proposed">
          <p class="fw-prewrap">{plan.proposalReturned.reason}</p>
        </Banner>
      )}
      {plan.proposal ? (
        <Step title="With HR: the outcome">
          <p>
            You proposed: <strong>{WORDS[plan.proposal.outcome]}</strong>. HR confirms it or returns it with a
            reason.
          </p>
        </Step>
      ) : (
        <Step title="Evaluated: propose an outcome">
          <p>The goals are evaluated. Say how the plan should end; HR confirms it.</p>
          <Actions>
            <Button onClick={() => go({ screen: 'evaluation', planId: plan.id })}>Evaluate again</Button>
            <Button kind="primary" onClick={() => go({ screen: 'outcome', planId: plan.id })}>
              Propose an outcome
            </Button>
          </Actions>
        </Step>
      )}
      <SupportList answer={answer} />
      <Entries answer={answer} />
    </>
  );
}

export function Closed({ answer }: Props) {
  const { outcome, triage } = answer.plan;
  return (
    <>
      <Step title={`Closed: ${outcome ? WORDS[outcome.outcome] : 'no outcome'}`}>
        {outcome?.reason && <p class="fw-prewrap">{sentence(outcome.reason)}</p>}
        {outcome?.outcome === 'other_tool' && triage && <p>Chosen instead: {WORDS[triage.choice]}.</p>}
        {outcome?.followUpOn && <p>You look back together on {formatDay(outcome.followUpOn)}.</p>}
      </Step>
      <Entries answer={answer} />
    </>
  );
}
