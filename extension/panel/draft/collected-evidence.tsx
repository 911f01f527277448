import type { Content } from '@fairway/shared/plan/content.ts';
import { Actions, Banner, Button, DateField, Select } from '@fairway/shared/ui/index.ts';
import { useState } from 'preact/hooks';
import { sendMessage } from '../../messages.ts';
import { collected, page, say, today } from '../state.ts';
import { changed, newConcern, newEvidence } from './content-edits.ts';

const NEW = 'new';

/** Words of the HR page on their way into the draft: asked for here, or taken from the page's menu, then dated and placed. */
export function CollectedEvidence(props: { content: Content; change: (part: Partial<Content>) => void }) {
  const words = collected.value;
  return words ? <Place key={words.text} {...props} words={words} /> : <Take />;
}

function Take() {
  const { tabId, enabled } = page.value ?? {};
  if (!enabled || typeof tabId !== 'number') return null;
  async function take(tab: number) {
    const came = await sendMessage('collect', tab);
    if (!came.ok) say(came.problem.message);
  }
  return (
    <div>
      <Button size="s" onClick={() => void take(tabId)}>
        Take the words selected on the page as evidence
      </Button>
    </div>
  );
}

function Place(props: {
  content: Content;
  change: (part: Partial<Content>) => void;
  words: NonNullable<typeof collected.value>;
}) {
  const { content, change, words } = props;
  const { concerns } = content;
  const [to, setTo] = useState(concerns.at(-1)?.id ?? NEW);
  const [on, setOn] = useState('');

  function add() {
    const evidence = { ...newEvidence(), on, text: words.text, source: words.source };
    const concern = concerns.find(({ id }) => id === to);
    change({
      concerns: concern
        ? changed(concerns, to, { evidence: [...concern.evidence, evidence] })
        : [...concerns, { ...newConcern(content), evidence: [evidence] }],
    });
    void sendMessage('dropCollected');
    say('Added as evidence. Write its outcome there.');
  }

  return (
    <Banner tone="info" title="Words from the HR page">
      <form
        class="fw-stack"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Quote words={words} />
        <Select
          label="Evidence of"
          options={[
            ...concerns.map(({ id, text }, index) => ({
              value: id,
              label: text.trim() || `Concern ${index + 1}`,
            })),
            { value: NEW, label: 'A new concern' },
          ]}
          value={to}
          onValue={setTo}
        />
        <DateField
          label="It happened on"
          hint="The day of what it says, not of today."
          required
          max={today.value}
          value={on}
          onValue={setOn}
        />
        <Actions>
          <Button onClick={() => void sendMessage('dropCollected')}>Throw away</Button>
          <Button type="submit" kind="primary">
            Add as evidence
          </Button>
        </Actions>
      </form>
    </Banner>
  );
}

/** The words as they were on the page, and where that is. */
export const Quote = ({ words }: { words: NonNullable<typeof collected.value> }) => (
  <blockquote class="panel-quote">
    <p class="fw-prewrap">
      <bdi>{words.text}</bdi>
    </p>
    <p class="fw-small fw-muted">{URL.canParse(words.source) ? new URL(words.source).host : ''}</p>
  </blockquote>
);
