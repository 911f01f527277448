import type { Evidence, Measure } from '@fairway/shared/plan/content.ts';
import type { Plan } from '@fairway/shared/plan/state.ts';
import { formatDay, NamedFiles } from '@fairway/shared/ui/index.ts';
import { PutInPage } from '../put-in-page.tsx';

/** What a measure says, in a line. */
export const measureInWords = (measure: Measure): string =>
  measure.kind === 'number'
    ? `${measure.metric}: from ${measure.baseline ?? '…'} to ${measure.target ?? '…'} ${measure.unit}`
    : `${measure.deliverable}, accepted by ${measure.acceptedBy}`;

/** The plan's text, to read; folded, because the next step matters more. */
export function PlanContent({ plan }: { plan: Plan }) {
  const { content } = plan;
  if (!content) return null;
  return (
    <details class="panel-section">
      <summary>
        <h3>The plan</h3>
      </summary>
      <div class="fw-stack">
        <Part title="Expectations" texts={content.expectations.map(({ text }) => text)} />
        <section class="fw-stack fw-tight">
          <h4>Areas for improvement</h4>
          {content.concerns.map(({ id, text, evidence }) => (
            <div key={id} class="fw-stack fw-tight">
              <p class="fw-prewrap">{text}</p>
              <EvidenceParts evidence={evidence} />
            </div>
          ))}
        </section>
        <section class="fw-stack fw-tight">
          <h4>Goals</h4>
          {content.goals.map(({ id, text, measure, dueOn, milestones = [] }) => (
            <div key={id}>
              <p>{text}</p>
              <p class="fw-small fw-muted">
                {measureInWords(measure)}
                {dueOn && ` · by ${formatDay(dueOn)}`}
              </p>
              {milestones.map((one) => (
                <p key={one.id} class="fw-small fw-muted">
                  {one.text}
                  {one.on && ` · by ${formatDay(one.on)}`}
                </p>
              ))}
              <PutInPage words={text} what="the goal" />
            </div>
          ))}
        </section>
        <Part
          title="Next steps"
          texts={[`If met: ${content.nextSteps.ifMet}`, `If not: ${content.nextSteps.ifNotMet}`]}
        />
      </div>
    </details>
  );
}

/** Dated examples with the files that they name. */
export function EvidenceParts({ evidence }: { evidence: readonly Evidence[] }) {
  return (
    <>
      {evidence.map(({ id, on, text, files = [] }) => (
        <div key={id} class="fw-stack fw-tight fw-small">
          <p>
            {on && `${formatDay(on)}: `}
            {text}
          </p>
          {files.length > 0 && <NamedFiles files={files} />}
        </div>
      ))}
    </>
  );
}

function Part({ title, texts }: { title: string; texts: string[] }) {
  return (
    <section class="fw-stack fw-tight">
      <h4>{title}</h4>
      {texts.map((text, index) => (
        <div key={index}>
          <p class="fw-prewrap">{text}</p>
          <PutInPage words={text} what={title} />
        </div>
      ))}
    </section>
  );
}
