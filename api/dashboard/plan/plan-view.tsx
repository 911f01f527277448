import { Banner } from '@fairway/shared/ui';
import type { ComponentChildren } from 'preact';
import { AlongTheWay, hasWay } from './along-the-way.tsx';
import { AppealSection } from './appeal.tsx';
import { CheckIns } from './check-ins.tsx';
import { PlanContent } from './content.tsx';
import { type Anchor, Contents } from './contents.tsx';
import { type OpenPlan, usePlan } from './context.tsx';
import { DialogProvider } from './dialogs.tsx';
import { Comments, Questions } from './discussion.tsx';
import { EmployeeView } from './employee-view.tsx';
import { EvaluationSection } from './evaluation.tsx';
import { ExitChecklist } from './exit-checklist.tsx';
import { Readiness, RecordHealth } from './findings.tsx';
import { History } from './history.tsx';
import { Imported } from './imported.tsx';
import { InviteEmployee } from './invite-employee.tsx';
import { Invited, YouAreInvited } from './invited.tsx';
import { LighterContent } from './lighter.tsx';
import { LikePlansSection } from './like-plans.tsx';
import { NextStep } from './next-step.tsx';
import { Openings } from './openings.tsx';
import { PrivateLine } from './private-line.tsx';
import { PrivateNotes } from './private-notes.tsx';
import { Summary } from './summary.tsx';
import { TriageSection } from './triage.tsx';

/** An opened plan: where it stands, what can be done now, all that it says, and all that happened. */
export function PlanView() {
  const open = usePlan();
  const { plan, relation } = open;
  const sections = sectionsOf(open);
  return (
    <DialogProvider>
      <div class="with-contents">
        <Contents anchors={sections.flatMap(({ anchors }) => anchors)} />
        <div class="fw-stack page">
          {relation !== 'employee' && (
            <p class="print-only">
              For HR and the manager: holds notes that the employee does not see. What can be handed over
              stands under “Documents”.
            </p>
          )}
          <YouAreInvited />
          <NextStep />
          {relation === 'hr' && (plan.content ?? plan.lighter) && plan.status !== 'closed' && (
            <InviteEmployee personId={plan.subjectId} />
          )}
          <Notices />
          <Summary />
          {sections.map(({ anchors, Show }) => (
            <Show key={anchors[0]?.id} />
          ))}
        </div>
      </div>
    </DialogProvider>
  );
}

/** What should not be missed, above everything else. */
function Notices() {
  const { plan } = usePlan();
  return (
    <>
      {plan.changesRequested && plan.status === 'draft' && (
        <Banner tone="warn" title="Changes were asked for">
          <p class="fw-prewrap">{plan.changesRequested.reason}</p>
        </Banner>
      )}
      <PrivateLine />
    </>
  );
}

type Part = { shown: boolean; anchors: Anchor[]; Show: () => ComponentChildren };

/** The sections that this person sees, in their order: what is being decided first, then what runs, then the plan. */
function sectionsOf(open: OpenPlan): Part[] {
  const { plan, relation } = open;
  const { content, launch } = plan;
  const prepares = relation === 'hr' || relation === 'manager' || relation === 'collaborator';
  const preparing = plan.status === 'in_review' || plan.status === 'approved';
  const ends = Boolean(plan.evaluation ?? plan.selfEvaluation ?? plan.proposal ?? plan.outcome);
  const part = (
    shown: boolean,
    Show: () => ComponentChildren,
    ...labels: [id: string, label: string][]
  ): Part => ({
    shown,
    anchors: labels.map(([id, label]) => ({ id, label })),
    Show,
  });
  return [
    part(prepares && preparing && !plan.imported, Readiness, ['readiness', 'Ready to share?']),
    part(relation === 'hr' && preparing && content !== undefined, LikePlansSection, [
      'like-plans',
      'Like plans',
    ]),
    part(plan.imported !== undefined, Imported, ['imported', 'Imported from paper']),
    part(ends, EvaluationSection, ['evaluation', plan.lighter ? 'How it ended' : 'Evaluation and outcome']),
    part(plan.appeal !== undefined, AppealSection, ['appeal', 'Appeal']),
    part(prepares && plan.outcome?.outcome === 'termination', ExitChecklist, ['exit', 'Exit checklist']),
    part(
      plan.lighter !== undefined,
      LighterContent,
      ['purpose', 'What it is for'],
      ['tasks', 'Tasks'],
      ...(plan.lighter?.evidence.length ? [['evidence', 'What it rests on'] as [string, string]] : []),
    ),
    part(
      launch !== undefined,
      CheckIns,
      ...(plan.lighter ? [] : [['check-ins', 'Check-ins'] as [string, string]]),
      ['entries', 'Notes and entries'],
    ),
    part(plan.sharing !== undefined, EmployeeView, [
      'employee-view',
      relation === 'employee' ? 'Your view' : 'The employee’s view',
    ]),
    part(plan.questions.length > 0, Questions, ['questions', 'Questions']),
    part(
      content !== undefined,
      PlanContent,
      ['expectations', 'What is expected'],
      ['concerns', 'Areas for improvement'],
      ['goals', 'Goals'],
      ['support', 'Support'],
      ['next-steps', 'What follows'],
    ),
    part(hasWay(open), AlongTheWay, ['along-the-way', 'Along the way']),
    part(plan.comments.length > 0, Comments, ['comments', 'Comments']),
    part(plan.privateNotes.length > 0, PrivateNotes, ['private-notes', 'Private notes']),
    part(prepares && plan.kind === 'pip' && launch !== undefined, RecordHealth, [
      'record-health',
      'Record health',
    ]),
    part((plan.collaborators?.length ?? 0) > 0, Invited, ['invited', 'Invited to this plan']),
    part(relation === 'employee', Openings, ['openings', 'Who opened your plan']),
    part(plan.triage !== undefined, TriageSection, ['triage', 'The right tool?']),
    part(true, History, ['history', 'History']),
  ].filter(({ shown }) => shown);
}
