import type { ReadinessFinding } from '@fairway/shared/plan/readiness/finding.ts';
import { Banner } from '@fairway/shared/ui/index.ts';

/** What is missing before HR can review the plan; each leads to its place. */
export function Readiness({ findings }: { findings: readonly ReadinessFinding[] }) {
  const needed = findings.filter(({ blocks }) => blocks === 'review');
  const advice = findings.filter(({ blocks }) => blocks !== 'review');
  return (
    <section class="fw-stack" aria-labelledby="readiness">
      <h3 id="readiness">Before you send it</h3>
      {needed.length === 0 ? (
        <Banner tone="good" role="status" title="Ready for HR" />
      ) : (
        <List findings={needed} />
      )}
      {advice.length > 0 && (
        <>
          <h4>Worth a thought</h4>
          <List findings={advice} />
        </>
      )}
    </section>
  );
}

function List({ findings }: { findings: readonly ReadinessFinding[] }) {
  return (
    <ul class="panel-findings">
      {findings.map(({ code, part, reason, fix }) => (
        <li key={`${code} ${part}`}>
          <button type="button" class="panel-finding" onClick={() => show(part)}>
            <span class="fw-strong">{reason}</span> <span class="fw-muted">{fix}</span>
          </button>
        </li>
      ))}
    </ul>
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
