import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import { isLighter } from '@fairway/shared/plan/kinds.ts';
import { progress } from '@fairway/shared/plan/schedule.ts';
import { WORDS } from '@fairway/shared/plan/words.ts';
import { ButtonLink, PlanBadge, Progress } from '@fairway/shared/ui/index.ts';
import { CarriedDraft } from '../draft/carried-draft.tsx';
import { DraftEditor } from '../draft/draft-editor.tsx';
import { LighterSteps, Referral } from '../lighter/lighter-steps.tsx';
import { sentence } from '../sentence.ts';
import { session, today } from '../state.ts';
import { Amendments } from './amendments.tsx';
import { Changes } from './changes.tsx';
import { PlanContent } from './plan-content.tsx';
import { Running } from './running.tsx';
import { Approved, Closed, Evaluating, InReview, Paused, Shared } from './steps.tsx';
import { nameIn } from './use-plan.ts';
import { WithPlan } from './with-plan.tsx';

/** A plan and its next step. */
export function PlanScreen({ planId }: { planId: string }) {
  return (
    <WithPlan planId={planId} back={{ to: { screen: 'plans' }, label: 'Back to my plans' }}>
      {(answer) => <OnePlan answer={answer} />}
    </WithPlan>
  );
}

function OnePlan({ answer }: { answer: PlanAnswer }) {
  const { plan } = answer;
  const subject = nameIn(answer, plan.subjectId);
  return (
    <>
      <div class="fw-stack fw-tight">
        <div class="fw-split">
          <h2>
            <bdi>{subject}</bdi>
          </h2>
          <PlanBadge state={plan.status} />
        </div>
        {plan.imported && <p class="fw-small fw-muted">Imported from paper</p>}
        {plan.kind !== 'pip' && <p class="fw-muted">{sentence(WORDS[plan.kind])}</p>}
        {plan.launch && plan.status !== 'closed' && (
          <Progress {...progress(plan.launch.startsOn, plan.launch.endsOn, today.value)} />
        )}
      </div>
      <Step answer={answer} />
      <Amendments answer={answer} />
      {plan.status !== 'draft' && <PlanContent plan={plan} />}
      <p>
        <ButtonLink
          size="s"
          kind="quiet"
          href={`${session.value!.server}/plans/${plan.id}`}
          target="_blank"
          rel="noreferrer"
        >
          Full history on the dashboard
        </ButtonLink>
      </p>
    </>
  );
}

function Step({ answer }: { answer: PlanAnswer }) {
  const { plan } = answer;
  if (plan.kind === 'referral') return <Referral answer={answer} />;
  if (isLighter(plan.kind)) return <LighterSteps answer={answer} />;
  switch (plan.status) {
    case 'draft':
      return (
        <>
          <Changes answer={answer} />
          {plan.carriedFrom && !plan.content ? (
            <CarriedDraft answer={answer} from={plan.carriedFrom} />
          ) : (
            <DraftEditor answer={answer} submitted={plan.content} />
          )}
        </>
      );
    case 'in_review':
      return <InReview answer={answer} />;
    case 'approved':
      return <Approved answer={answer} />;
    case 'shared':
      return <Shared answer={answer} />;
    case 'active':
      return <Running answer={answer} />;
    case 'paused':
      return <Paused answer={answer} />;
    case 'evaluating':
      return <Evaluating answer={answer} />;
    case 'closed':
      return <Closed answer={answer} />;
  }
}
