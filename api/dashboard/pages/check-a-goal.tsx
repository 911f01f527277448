import { check, explainSmart, rewrite } from '@fairway/shared/goals';
import { Banner, Button, FindingsText, Icon, SmartLetters } from '@fairway/shared/ui';
import { useMemo, useState } from 'preact/hooks';
import { Page } from '../page.tsx';

const EXAMPLE = 'Be more proactive and improve communication with customers as soon as possible';

/** Type or paste a goal: letters, warnings, reasons and a rewrite. Needs no sign-in; the text never leaves the page. */
export function CheckAGoalPage() {
  const [text, setText] = useState('');
  const found = useMemo(() => {
    const { findings } = check(text, { kind: 'goal' });
    return { findings, reasons: explainSmart(text, { kind: 'goal' }), rewritten: rewrite(text, findings) };
  }, [text]);
  const begun = text.trim() !== '';
  return (
    <Page
      title="Check a goal"
      heading="Check a goal"
      lead="Is it clear enough that two people would agree whether it was met?"
    >
      <p class="private fw-small fw-muted">
        <Icon name="lock" />
        <span>Checked on this device. What you type is not sent, stored or logged anywhere.</span>
      </p>
      <div class="checker">
        <section class="fw-surface fw-stack" aria-label="Your goal">
          <FindingsText
            label="Goal"
            hint="One goal, as you would write it."
            required
            rows={4}
            value={text}
            onValue={setText}
            findings={begun ? found.findings : []}
          />
          {!begun && (
            <div>
              <Button size="s" onClick={() => setText(EXAMPLE)}>
                Try an example
              </Button>
            </div>
          )}
        </section>
        <section class="fw-surface fw-stack" aria-labelledby="smart-heading">
          <h2 id="smart-heading">Five letters</h2>
          {begun ? (
            <SmartLetters reasons={found.reasons} />
          ) : (
            <p class="fw-muted">
              They light up while you type: what is there already, and what is still open.
            </p>
          )}
          {begun && <Rewrite text={text} rewritten={found.rewritten} onUse={setText} />}
        </section>
      </div>
      <p class="fw-small fw-muted fw-measure">
        The checks look at wording only. They cannot know whether a goal is fair or within reach; you can.
        They never judge the person the goal is for.
      </p>
    </Page>
  );
}

function Rewrite(props: { text: string; rewritten: string; onUse: (text: string) => void }) {
  const { text, rewritten, onUse } = props;
  const same = rewritten.replace(/\.$/, '') === text.trim().replace(/\.$/, '');
  if (same) return <Banner tone="good">Nothing is left open that the wording could settle.</Banner>;
  return (
    <div class="fw-stack fw-tight">
      <h3>A way to write it</h3>
      <p class="quote">{rewritten}</p>
      <p class="fw-small fw-muted">Fill in what stands in brackets.</p>
      <div>
        <Button size="s" onClick={() => onUse(rewritten)}>
          Use this
        </Button>
      </div>
    </div>
  );
}
