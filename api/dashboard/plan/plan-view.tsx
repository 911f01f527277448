import { Banner } from '@fairway/shared/ui';
import { CheckIns } from './check-ins.tsx';
import { PlanContent } from './content.tsx';
import { usePlan } from './context.tsx';
import { DialogProvider } from './dialogs.tsx';
import { Readiness, RecordHealth } from './findings.tsx';
import { History } from './history.tsx';
import { InviteEmployee } from './invite-employee.tsx';
import { NextStep } from './next-step.tsx';
import { Summary } from './summary.tsx';
import { Comments, EmployeeView, Evaluation, Questions } from './voices.tsx';

/** An opened plan: where it stands, what can be done now, all that it says, and all that happened. */
export function PlanView() {
  const { plan, relation } = usePlan();
  const { content, launch } = plan;
  const prepares = relation === 'hr' || relation === 'manager';
  const preparing = plan.status === 'in_review' || plan.status === 'approved';
  const ends = plan.evaluation || plan.selfEvaluation || plan.proposal || plan.outcome;
  return (
    <DialogProvider>
      <NextStep />
      {relation === 'hr' && content && plan.status !== 'closed' && (
        <InviteEmployee personId={plan.subjectId} />
      )}
      {plan.changesRequested && plan.status === 'draft' && (
        <Banner tone="warn" title="Changes were asked for">
          <p class="fw-prewrap">{plan.changesRequested.reason}</p>
        </Banner>
      )}
      <Summary />
      {prepares && preparing && <Readiness />}
      {ends && <Evaluation />}
      {launch && <CheckIns />}
      {plan.sharing && <EmployeeView />}
      {plan.questions.length > 0 && <Questions />}
      {content && <PlanContent content={content} />}
      {plan.comments.length > 0 && <Comments />}
      {prepares && launch && <RecordHealth />}
      <History />
    </DialogProvider>
  );
}
