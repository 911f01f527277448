import { type PlanAnswer, planAnswerSchema } from '@fairway/shared/contract/plans.ts';
import { documentsFor } from '@fairway/shared/documents';
import { Empty } from '@fairway/shared/ui';
import { useMemo } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { ask } from '../client.ts';
import { Shown, useLoad } from '../load.tsx';
import { Page } from '../page.tsx';
import { useMe } from '../session.tsx';
import { Chooser } from './chooser.tsx';
import './documents.css';

/** What can be printed or kept of one plan, for whoever may open it. */
export function DocumentsPage() {
  const id = useRoute().params.id ?? '';
  const path = `/v1/plans/${encodeURIComponent(id)}`;
  const loaded = useLoad(path, () => ask(planAnswerSchema, path));
  return (
    <Page
      title="Documents"
      heading="Documents"
      lead="To print, hand over, or change in Word. Keep safe what leaves this page."
      aside={<a href={`/plans/${encodeURIComponent(id)}`}>Back to the plan</a>}
    >
      <Shown loaded={loaded} lines={10}>
        {(answer) => <Documents answer={answer} />}
      </Shown>
    </Page>
  );
}

function Documents({ answer }: { answer: PlanAnswer }) {
  const { organisation } = useMe();
  const offered = useMemo(
    () =>
      documentsFor(answer, answer.relation, {
        letterhead: { name: organisation.name, lines: [] },
        today: organisation.today,
        timeZone: organisation.timeZone,
        people: answer.people,
      }),
    [answer, organisation],
  );
  const [first] = offered;
  if (!first)
    return (
      <div class="fw-surface">
        <Empty title="Nothing to print yet">
          <p>Documents are here once the plan has a text.</p>
        </Empty>
      </div>
    );
  return <Chooser offered={[first, ...offered.slice(1)]} today={organisation.today} />;
}
