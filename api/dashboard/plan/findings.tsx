import { readiness, recordHealth } from '@fairway/shared/plan';
import { Banner } from '@fairway/shared/ui';
import { useMe } from '../session.tsx';
import { usePlan } from './context.tsx';
import { Section } from './section.tsx';

/** What is missing before the plan can be shared, for those who prepare it. */
export function Readiness() {
  const { plan, today } = usePlan();
  const { policy } = useMe().organisation;
  if (!plan.content) return null;
  const findings = readiness(plan.content, { today, policy, recordedAt: plan.lastRecordedAt });
  return (
    <Section id="readiness" title="Ready to share?">
      <Findings
        findings={findings}
        none="Nothing is missing: goals, measures, dates and support are all there."
      />
    </Section>
  );
}

/** What a fair-minded outsider would find missing in the record, with what can still be done. */
export function RecordHealth() {
  const { plan, today } = usePlan();
  const { policy } = useMe().organisation;
  const findings = recordHealth(plan, { today, policy, recordedAt: plan.lastRecordedAt });
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
