import {
  CAUSES,
  CHALLENGES,
  generate,
  ROOT_CAUSES,
  type RootCause,
} from '@fairway/shared/challenges/index.ts';
import type { Content } from '@fairway/shared/plan/content.ts';
import { Actions, Button, RadioGroup, Select } from '@fairway/shared/ui/index.ts';
import { useState } from 'preact/hooks';
import type { SectionProps } from './parts.tsx';

const isEmpty = ({ expectations, concerns, goals, support }: Content): boolean =>
  [expectations, concerns, goals, support].every((list) => list.length === 0);

/** For an empty draft: begin with a common challenge and what seems to cause it, instead of a blank page. */
export function Begin({ content, change }: Pick<SectionProps, 'content' | 'change'>) {
  const [id, setId] = useState('');
  const [cause, setCause] = useState<RootCause | ''>('');
  if (!isEmpty(content)) return null;
  const challenge = CHALLENGES.find((one) => one.id === id);

  function begin() {
    if (!challenge || cause === '') return;
    const { expectations, concerns, goals, support, cadence } = generate(challenge, cause, {}, () =>
      crypto.randomUUID(),
    );
    // The organisation's template has already said how often the two talk.
    change({ expectations, concerns, goals, support, ...(content.template ? {} : { cadence }) });
  }

  return (
    <section class="fw-surface fw-stack" aria-labelledby="begin">
      <h3 id="begin">Begin with a common challenge?</h3>
      <p class="fw-muted">
        It gives you a first draft with blanks for your facts. Every word can be changed; or write your own
        below.
      </p>
      <Select
        label="What is it about"
        placeholder="Choose one"
        value={id}
        options={CHALLENGES.map(({ id: value, title }) => ({ value, label: title }))}
        onValue={setId}
      />
      {challenge && (
        <>
          <p class="fw-small fw-muted">For instance: {Object.values(challenge.examples)[0]}</p>
          <RadioGroup
            label="What seems to be behind it?"
            hint="Ask the employee too. It decides which support is suggested."
            choices={ROOT_CAUSES.map((value) => ({
              value,
              label: CAUSES[value].title,
              hint: CAUSES[value].question,
            }))}
            value={cause}
            onValue={(value) => setCause(value as RootCause)}
          />
          <div>
            <p class="fw-small fw-strong">Have at hand</p>
            <ul class="panel-reasons fw-small">
              {challenge.facts.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          </div>
          <Actions>
            <Button kind="primary" disabled={cause === ''} onClick={begin}>
              Make a first draft
            </Button>
          </Actions>
        </>
      )}
    </section>
  );
}
