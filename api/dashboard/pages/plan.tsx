import { Button } from '@fairway/shared/ui';
import { useRoute } from 'preact-iso';
import { Page } from '../page.tsx';
import { PlanProvider, usePlan } from '../plan/context.tsx';
import { PlanView } from '../plan/plan-view.tsx';
import { capital } from '../plan/words.ts';

/** One plan by its id, for whoever may open it. */
export function PlanPage() {
  const id = useRoute().params.id ?? '';
  return (
    <PlanProvider key={id} id={id}>
      <Opened />
    </PlanProvider>
  );
}

function Opened() {
  const { plan, nameOf, relation } = usePlan();
  return (
    <Page
      title="Record"
      heading={relation === 'employee' ? 'Your plan' : capital(nameOf(plan.subjectId))}
      lead={relation === 'employee' ? undefined : 'Performance improvement plan'}
      aside={<PrintButton />}
    >
      <PlanView />
    </Page>
  );
}

export function PrintButton() {
  return (
    <Button size="s" onClick={() => print()}>
      Print
    </Button>
  );
}
