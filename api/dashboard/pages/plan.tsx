import { type CaseAudience, caseAudiences } from '@fairway/shared/contract/case.ts';
import { type PlanKind, WORDS } from '@fairway/shared/plan';
import { Button, ButtonLink } from '@fairway/shared/ui';
import { useRoute } from 'preact-iso';
import { CaseFile } from '../case/case-file.tsx';
import { type Loaded, Shown } from '../load.tsx';
import { Page } from '../page.tsx';
import { type OpenPlan, PlanProvider, useOpenPlan } from '../plan/context.tsx';
import { PlanView } from '../plan/plan-view.tsx';
import { capital } from '../plan/words.ts';

/** One plan by its id, for whoever may open it. */
export function PlanPage() {
  const id = useRoute().params.id ?? '';
  const opened = useOpenPlan(id);
  const { data } = opened;
  const isForOthers = data && data.relation !== 'employee';
  return (
    <Page
      title="Record"
      heading={headingOf(opened)}
      lead={isForOthers && capital(WORDS[data.plan.kind])}
      aside={data && <OnPaper planId={id} audiences={audiencesOf(data)} />}
    >
      <OpenedPlan opened={opened} />
    </Page>
  );
}

/** "Your plan", or what lighter it is: "Coaching" reads otherwise than a plan. */
export const ownHeading = (kind: PlanKind): string => (kind === 'pip' ? 'Your plan' : capital(WORDS[kind]));

function headingOf({ data, error }: Loaded<OpenPlan>): string {
  if (data)
    return data.relation === 'employee' ? ownHeading(data.plan.kind) : data.nameOf(data.plan.subjectId);
  if (error) return error.status === 404 ? 'Not found' : 'Not available';
  return 'One moment';
}

/** The plan, or why it is not there. */
export function OpenedPlan({ opened }: { opened: Loaded<OpenPlan> }) {
  return (
    <Shown loaded={opened} lines={10}>
      {(open) => (
        <PlanProvider open={open}>
          <PlanView />
        </PlanProvider>
      )}
    </Shown>
  );
}

const audiencesOf = ({ relation, plan }: OpenPlan) => caseAudiences(relation, plan.sharing !== undefined);

/** The plan as documents, as a case file, and this page as it is. */
export function OnPaper({ planId, audiences }: { planId: string; audiences: readonly CaseAudience[] }) {
  return (
    <div class="fw-row">
      <ButtonLink size="s" href={`/plans/${encodeURIComponent(planId)}/documents`}>
        Documents
      </ButtonLink>
      <CaseFile planId={planId} audiences={audiences} />
      <Button size="s" onClick={() => print()}>
        Print
      </Button>
    </div>
  );
}
