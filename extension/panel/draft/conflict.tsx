import type { Content } from '@fairway/shared/plan/content.ts';
import { Banner, Button } from '@fairway/shared/ui/index.ts';
import type { ComponentChildren } from 'preact';

/** Every text of a content, for a look at what differs. */
const texts = (content: Content): string[] =>
  [
    ...content.expectations.map(({ text }) => text),
    ...content.concerns.flatMap(({ text, evidence }) => [text, ...evidence.map((one) => one.text)]),
    ...content.goals.map(({ text }) => text),
    ...content.support.map(({ text }) => text),
    content.nextSteps.ifMet,
    content.nextSteps.ifNotMet,
  ].filter((text) => text.trim() !== '');

/** Two texts were written from one: the person chooses, and sees what only one of them has. */
export function Conflict(props: {
  mine: Content;
  other: Content;
  onChoose: (which: 'mine' | 'other') => void;
}) {
  const { mine, other, onChoose } = props;
  const [here, there] = [texts(mine), texts(other)];
  return (
    <div class="fw-stack">
      <Banner tone="warn" role="alert" title="This draft was changed in another place too">
        <p>Both texts are kept until you choose. What only one of them has stands below it.</p>
      </Banner>
      <Side title="Written here" only={here.filter((text) => !there.includes(text))}>
        <Button kind="primary" onClick={() => onChoose('mine')}>
          Go on with this one
        </Button>
      </Side>
      <Side title="Saved on the server" only={there.filter((text) => !here.includes(text))}>
        <Button onClick={() => onChoose('other')}>Go on with this one</Button>
      </Side>
    </div>
  );
}

function Side(props: { title: string; only: string[]; children: ComponentChildren }) {
  const { title, only, children } = props;
  return (
    <section class="fw-surface fw-stack" aria-label={title}>
      <h3>{title}</h3>
      {only.length === 0 ? (
        <p class="fw-muted">No text of its own; dates, figures or the order may differ.</p>
      ) : (
        <ul class="panel-reasons">
          {only.map((text, index) => (
            <li key={index}>{text}</li>
          ))}
        </ul>
      )}
      <div>{children}</div>
    </section>
  );
}
