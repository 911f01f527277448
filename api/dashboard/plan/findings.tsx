import { RULES } from '@fairway/shared/goals';
import { type Content, readiness, recordHealth } from '@fairway/shared/plan';
import { checkedTexts } from '@fairway/shared/plan/readiness/texts.ts';
import { Banner } from '@fairway/shared/ui';
import { usePlan } from './context.tsx';
import { Section } from './section.tsx';

/** What is missing before the plan can be shared, for those who prepare it. */
export function Readiness() {
  const { plan, now } = usePlan();
  if (!plan.content) return null;
  const findings = readiness(plan.content, now);
  return (
    <Section id="readiness" title="Ready to share?">
      <Findings
        findings={findings}
        none="Nothing is missing: goals, measures, dates and support are all there."
      />
      <Waivers content={plan.content} />
    </Section>
  );
}

/** Findings of the text checks that the writer keeps on purpose, each with the words it is about and the reason. */
function Waivers({ content }: { content: Content }) {
  if (content.waivers.length === 0) return null;
  const texts = new Map(checkedTexts(content).map(({ part, text }) => [part, text]));
  return (
    <div class="fw-stack fw-tight">
      <h3>Kept on purpose</h3>
      <ul class="fw-stack fw-tight fw-list">
        {content.waivers.map(({ partId, code, reason }) => (
          <li key={`${partId} ${code}`} class="fw-finding">
            <p class="fw-muted">{texts.get(partId)}</p>
            <p>
              {RULES.find((rule) => rule.code === code)?.title ?? code}: {reason}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a fair-minded outsider would find missing in the record, with what can still be done. */
export function RecordHealth() {
  const { plan, now } = usePlan();
  const findings = recordHealth(plan, now);
  return (
    <Section
      id="record-health"
      title="Record health"
      lead="What a fair-minded outsider would find missing. It is about the record, never about the person."
    >
      <Findings findings={findings} none="The record is complete so far." />
    </Section>
  );
}

function Findings({
  findings,
  none,
}: {
  findings: { code: string; reason: string; fix: string }[];
  none: string;
}) {
  if (findings.length === 0) return <Banner tone="good">{none}</Banner>;
  return (
    <ul class="fw-stack fw-tight fw-list">
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.reason}`} class="fw-finding" data-tone="warn">
          <p>{finding.reason}</p>
          <p class="fw-muted">{finding.fix}</p>
        </li>
      ))}
    </ul>
  );
}
