import type { StoredTemplate } from '@fairway/shared/contract/templates.ts';
import { PART_WORDS } from '@fairway/shared/plan/parts.ts';
import { requiredParts } from '@fairway/shared/templates/template.ts';
import { Button, ErrorState, Loading, Select } from '@fairway/shared/ui/index.ts';
import { useState } from 'preact/hooks';
import { api } from '../background.ts';
import { useLoad } from '../use-load.ts';
import { EVERY } from './cadence-words.ts';
import type { SectionProps } from './parts.tsx';
import { refTo } from './use-template.ts';

/**
 * The organisation's template that the draft is written from: it brings guidance, the usual length and cadence, and the
 * parts without which the plan is not ready. Chosen first, and changed at any time; nothing that is written goes.
 */
export function TemplateChoice({ content, change }: Pick<SectionProps, 'content' | 'change'>) {
  const { template: named } = content;
  const [choosing, setChoosing] = useState(named === undefined);
  const choose = (stored: StoredTemplate) => {
    const { days, cadence } = stored.template;
    change({
      template: refTo(stored),
      length: { ...content.length, days },
      cadence: { every: cadence },
    });
    setChoosing(false);
  };
  return (
    <section class="fw-surface fw-stack fw-tight" aria-labelledby="template">
      <h3 id="template">Template</h3>
      {named && !choosing ? (
        <div class="fw-split">
          <p>
            <span class="fw-strong">{named.name}</span>
          </p>
          <Button size="s" kind="quiet" onClick={() => setChoosing(true)}>
            Choose another
          </Button>
        </div>
      ) : (
        <Choices current={named?.id} onChoose={choose} onKeep={named && (() => setChoosing(false))} />
      )}
    </section>
  );
}

type ChoicesProps = {
  current: string | undefined;
  onChoose: (stored: StoredTemplate) => void;
  onKeep: (() => void) | undefined;
};

function Choices({ current, onChoose, onKeep }: ChoicesProps) {
  const [loaded, again] = useLoad('templates', () => api('templates'));
  const [id, setId] = useState(current ?? '');
  if (loaded.state === 'loading') return <Loading lines={2} />;
  if (loaded.state === 'failed')
    return (
      <ErrorState
        title="The templates could not be loaded"
        message={`${loaded.problem.message} You can write without one and choose it later.`}
        onRetry={again}
      />
    );
  const offered = loaded.value.templates.filter(({ template }) => template.offered);
  const chosen = offered.find((stored) => stored.id === id);
  return (
    <>
      <p class="fw-muted fw-small">
        What your organisation expects of a plan: guidance beside each part, the usual length, and what must
        not be missing.
      </p>
      <Select
        label="Write it from"
        required
        placeholder="Choose one"
        value={id}
        options={offered.map((stored) => ({ value: stored.id, label: stored.template.name }))}
        onValue={setId}
      />
      {chosen && <About stored={chosen} />}
      <div class="fw-row fw-tight">
        <Button kind="primary" size="s" disabled={!chosen} onClick={() => chosen && onChoose(chosen)}>
          Use this template
        </Button>
        {onKeep && (
          <Button kind="quiet" size="s" onClick={onKeep}>
            Keep the one there is
          </Button>
        )}
      </div>
    </>
  );
}

function About({ stored: { template } }: { stored: StoredTemplate }) {
  const required = requiredParts(template).map((part) => PART_WORDS[part]);
  return (
    <div class="fw-small fw-stack fw-tight">
      {template.about && <p>{template.about}</p>}
      <p class="fw-muted">
        {template.days} days, check-ins {EVERY[template.cadence].toLowerCase()}.
        {required.length > 0 && ` Required: ${required.join(', ')}.`}
      </p>
    </div>
  );
}
