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
import { readLetterhead, settingOf } from './letterhead.ts';
import './documents.css';

/** What can be printed or kept of one plan, for whoever may open it. */
export function DocumentsPage() {
  const id = encodeURIComponent(useRoute().params.id ?? '');
  const loaded = useLoad(`documents ${id}`, async () => {
    const [answer, { lines }] = await Promise.all([
      ask(planAnswerSchema, `/v1/plans/${id}`),
      readLetterhead(),
    ]);
    return { answer, lines };
  });
  const relation = loaded.data?.answer.relation;
  const writes = relation === 'hr' || relation === 'manager';
  return (
    <Page
      title="Documents"
      heading="Documents"
      lead="To print, hand over, or change in Word. Keep safe what leaves this page."
      aside={
        <nav class="fw-row" aria-label="Beside the documents">
          {writes && <a href="/blank-forms">Blank forms</a>}
          <a href={`/plans/${id}`}>Back to the plan</a>
        </nav>
      }
    >
      <Shown loaded={loaded} lines={10}>
        {({ answer, lines }) => <Documents answer={answer} lines={lines} />}
      </Shown>
    </Page>
  );
}

function Documents({ answer, lines }: { answer: PlanAnswer; lines: string[] }) {
  const { organisation } = useMe();
  const offered = useMemo(
    () => documentsFor(answer, answer.relation, settingOf(organisation, lines, answer.people)),
    [answer, organisation, lines],
  );
  const [first, ...others] = offered;
  if (!first)
    return (
      <div class="fw-surface">
        <Empty title="Nothing to print yet">
          <p>Documents are here once the plan has a text.</p>
        </Empty>
      </div>
    );
  return <Chooser offered={[first, ...others]} today={organisation.today} />;
}
