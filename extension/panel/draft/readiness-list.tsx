import type { Content } from '@fairway/shared/plan/content.ts';
import type { ReadinessFinding } from '@fairway/shared/plan/readiness/finding.ts';
import { Actions, Banner, Button, TextArea } from '@fairway/shared/ui/index.ts';
import { useState } from 'preact/hooks';
import type { SectionProps } from './parts.tsx';
import { Waivers } from './waivers.tsx';

/** What is missing before HR can review the plan; each leads to its place. */
export function Readiness({
  content,
  change,
  missing,
}: Pick<SectionProps, 'content' | 'change' | 'missing'>) {
  const needed = missing.filter(({ blocks }) => blocks === 'review');
  const advice = missing.filter(({ blocks }) => blocks !== 'review');
  const keep = (waiver: Content['waivers'][number]) => change({ waivers: [...content.waivers, waiver] });
  return (
    <section class="fw-stack" aria-labelledby="readiness">
      <h3 id="readiness">Before you send it</h3>
      {needed.length === 0 ? (
        <Banner tone="good" role="status" title="Ready for HR" />
      ) : (
        <ul class="panel-findings">
          {needed.map((finding) => (
            <Finding key={`${finding.code} ${finding.part}`} finding={finding} onKeep={keep} />
          ))}
        </ul>
      )}
      {advice.length > 0 && (
        <>
          <h4>Worth a thought</h4>
          <ul class="panel-findings">
            {advice.map((finding) => (
              <Finding key={`${finding.code} ${finding.part}`} finding={finding} onKeep={keep} />
            ))}
          </ul>
        </>
      )}
      <Waivers content={content} change={change} />
    </section>
  );
}

/** One finding. A remark about words may be kept on purpose; the reason goes to HR with the plan. */
function Finding(props: { finding: ReadinessFinding; onKeep: (waiver: Content['waivers'][number]) => void }) {
  const { finding, onKeep } = props;
  const { code, part, reason, fix, waivable } = finding;
  const [keeping, setKeeping] = useState(false);
  const [why, setWhy] = useState('');
  return (
    <li class="fw-stack fw-tight">
      <button type="button" class="panel-finding" onClick={() => show(part)}>
        <span class="fw-strong">{reason}</span> <span class="fw-muted">{fix}</span>
      </button>
      {waivable && !keeping && (
        <div>
          <Button size="s" kind="quiet" onClick={() => setKeeping(true)}>
            Keep it as it is
          </Button>
        </div>
      )}
      {waivable && keeping && (
        <form
          class="fw-stack fw-tight panel-sub"
          onSubmit={(event) => {
            event.preventDefault();
            if (why.trim() !== '') onKeep({ partId: part, code, reason: why.trim() });
          }}
        >
          <TextArea
            label="Why does it stand?"
            hint="It stands with the plan: HR reads it, and the employee once it is shared."
            required
            value={why}
            onValue={setWhy}
          />
          <Actions>
            <Button size="s" kind="quiet" onClick={() => setKeeping(false)}>
              Cancel
            </Button>
            <Button size="s" type="submit" disabled={why.trim() === ''}>
              Keep it
            </Button>
          </Actions>
        </form>
      )}
    </li>
  );
}

function show(part: string): void {
  const place = document.getElementById(`part-${part}`);
  place?.closest('details')?.setAttribute('open', '');
  place?.scrollIntoView({ block: 'start' });
  place
    ?.querySelector<HTMLElement>('textarea, input, select, button, summary')
    ?.focus({ preventScroll: true });
}
