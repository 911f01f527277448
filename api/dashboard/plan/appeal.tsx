import { formatDay } from '@fairway/shared/ui';
import { usePlan } from './context.tsx';
import { Section } from './section.tsx';

/** The employee's appeal and what became of it. */
export function AppealSection() {
  const { plan, nameOf } = usePlan();
  const { appeal } = plan;
  if (!appeal) return null;
  return (
    <Section id="appeal" title="Appeal">
      <div class="quote">
        <p>{appeal.text}</p>
        <p class="fw-small fw-muted">{formatDay(appeal.on)}</p>
      </div>
      {!appeal.decision && <p class="fw-muted">Not decided yet.</p>}
      {appeal.decision && (
        <div class="fw-stack fw-tight">
          <p class="fw-strong">{appeal.decision.upheld ? 'The appeal is right.' : 'The outcome stands.'}</p>
          <p class="fw-prewrap">{appeal.decision.reason}</p>
          <p class="fw-small fw-muted">
            {nameOf(appeal.decision.by)}, {formatDay(appeal.decision.on)}
          </p>
        </div>
      )}
    </Section>
  );
}
