import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import { Banner, formatDay } from '@fairway/shared/ui/index.ts';
import { nameIn } from './use-plan.ts';

/** What HR asked to change, and how the employee sees it: what a new version should take up. */
export function Changes({ answer }: { answer: PlanAnswer }) {
  const { changesRequested, comments, view } = answer.plan;
  return (
    <>
      {changesRequested && (
        <Banner
          tone="warn"
          title={`${nameIn(answer, changesRequested.by)} asked for changes on ${formatDay(changesRequested.on)}`}
        >
          <p class="fw-prewrap">{changesRequested.reason}</p>
        </Banner>
      )}
      {comments.length > 0 && (
        <section class="fw-surface fw-stack fw-tight" aria-label="Comments">
          <h3>Comments</h3>
          {comments.map(({ id, by, on, text }) => (
            <div key={id}>
              <p class="fw-prewrap">{text}</p>
              <p class="fw-small fw-muted">
                {nameIn(answer, by)}, {formatDay(on)}
              </p>
            </div>
          ))}
        </section>
      )}
      {view?.state === 'given' && (
        <section class="fw-surface fw-stack fw-tight" aria-label="The employee’s view">
          <h3>The employee’s view</h3>
          <p class="fw-prewrap">{view.text}</p>
        </section>
      )}
    </>
  );
}
