import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import type { Content } from '@fairway/shared/plan/content.ts';
import type { Part } from '@fairway/shared/plan/parts.ts';
import { readiness } from '@fairway/shared/plan/readiness/index.ts';
import { requiredParts, sectionOf, type Template } from '@fairway/shared/templates/template.ts';
import { Actions, Banner, Button, Dialog, ErrorState, Loading } from '@fairway/shared/ui/index.ts';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { send } from '../background.ts';
import { go, loadPeople, recorded, ruleNow, say, today } from '../state.ts';
import { Begin } from './begin.tsx';
import { CollectedEvidence } from './collected-evidence.tsx';
import { Concerns } from './concerns.tsx';
import { Conflict } from './conflict.tsx';
import { openDraft } from './draft-model.ts';
import { Expectations } from './expectations.tsx';
import { Goals } from './goals.tsx';
import { NextSteps } from './next-steps.tsx';
import type { Guide } from './parts.tsx';
import { Readiness } from './readiness-list.tsx';
import { SaveLine } from './save-line.tsx';
import { Support } from './support.tsx';
import { TemplateChoice } from './template-choice.tsx';
import { Timeline } from './timeline.tsx';
import { refTo, useTemplate } from './use-template.ts';

/** The draft of a plan, in the order of the practice; saved with every change. */
export function DraftEditor(props: { answer: PlanAnswer; submitted: Content | undefined }) {
  const { answer, submitted } = props;
  const { plan, people, partTimeShare } = answer;
  const planId = plan.id;
  const role = people.find(({ id }) => id === plan.subjectId)?.title ?? '';
  // One model for as long as this plan is open.
  const model = useMemo(() => openDraft(planId, submitted), [planId]);
  useEffect(() => () => model.close(), [model]);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const [discarding, setDiscarding] = useState(false);

  const content = model.content.value;
  const template = useTemplate(content?.template);
  const stored = template.state === 'ready' ? template.value : undefined;
  if (!content)
    return model.problem.value ? (
      <ErrorState title="The draft could not be opened" message={model.problem.value.message} />
    ) : (
      <Loading label="Opening the draft…" />
    );
  if (model.other.value) return <Conflict mine={content} other={model.other.value} onChoose={model.choose} />;

  const named = stored && { ...refTo(stored), required: requiredParts(stored.template) };
  const rules = ruleNow(partTimeShare);
  const missing = readiness(content, { ...rules, ...(named && { template: named }) });
  const section = {
    content,
    change: model.change,
    missing,
    about: { role, today: today.value, names: [], time: rules },
    guides: (parts: readonly Part[]) => (stored ? guidesOf(stored.template, parts) : []),
  };

  async function act(type: 'submit_draft' | 'discard_draft', data: unknown, done: string) {
    setBusy(true);
    const sent = await send(planId, type, data);
    setBusy(false);
    if (!sent.ok) return setProblem(sent.problem.message);
    if (sent.value.state === 'waiting')
      return setProblem('Kept here. It is sent as soon as the server answers.');
    model.drop();
    await loadPeople(true);
    recorded.value++;
    say(done);
    if (type === 'discard_draft') go({ screen: 'here' });
  }

  return (
    <div class="fw-stack">
      <SaveLine state={model.save.value} problem={model.problem.value} />
      <TemplateChoice content={content} change={model.change} />
      <Begin content={content} change={model.change} />
      <Expectations {...section} />
      <CollectedEvidence content={content} change={model.change} />
      <Concerns {...section} />
      <Goals {...section} />
      <Support {...section} />
      <Timeline key={content.template?.id} {...section} />
      <NextSteps {...section} />
      <Readiness content={content} change={model.change} missing={missing} />
      {problem && <Banner tone="bad" role="alert" title={problem} />}
      <Actions>
        <Button kind="quiet" onClick={() => setDiscarding(true)}>
          Discard the draft
        </Button>
        <Button
          kind="primary"
          busy={busy}
          disabled={missing.some(({ blocks }) => blocks === 'review')}
          onClick={() => void act('submit_draft', { content }, 'Sent to HR for review.')}
        >
          Send to HR for review
        </Button>
      </Actions>
      {discarding && (
        <Dialog title="Discard this draft?" onClose={() => setDiscarding(false)}>
          <div class="fw-stack">
            <p>What you typed is gone for good. That there was a draft stays on record, without its text.</p>
            <Actions>
              <Button onClick={() => setDiscarding(false)}>Keep it</Button>
              <Button
                kind="danger"
                busy={busy}
                onClick={() => void act('discard_draft', {}, 'The draft was discarded.')}
              >
                Discard
              </Button>
            </Actions>
          </div>
        </Dialog>
      )}
    </div>
  );
}

/** The guidance of a template for these parts; a part without any says nothing. */
const guidesOf = (template: Template, parts: readonly Part[]): Guide[] =>
  parts.map((part) => ({ part, text: sectionOf(template, part).guidance })).filter(({ text }) => text !== '');
