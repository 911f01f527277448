import { type Content, changesBetween, newlyOpen, onlyEases } from '@fairway/shared/plan';
import { contentHash } from '@fairway/shared/plan/content.ts';
import { Banner } from '@fairway/shared/ui';
import { Changes } from '../../plan/changes.tsx';
import { usePlan } from '../../plan/context.tsx';

/** What is typed so far, as the employee will read it, what it still lacks, and whether it rests the plan. */
export function WhatFollows({ before, after }: { before: Content; after: Content }) {
  const { plan, nameOf, now } = usePlan();
  const employee = nameOf(plan.subjectId);
  if (contentHash(after) === contentHash(before))
    return (
      <Banner title="Nothing is changed yet">
        <p>
          More support or a later day applies at once. Everything else pauses the plan until {employee} has
          answered it.
        </p>
      </Banner>
    );
  const open = newlyOpen(plan, after, now);
  return (
    <>
      <section class="fw-stack fw-tight" aria-label="What changes">
        <h3>What changes</h3>
        <Changes changes={changesBetween(before, after)} within={after} />
      </section>
      {open.length > 0 && (
        <Banner tone="warn" title="Look at this first">
          <ul class="bullets">
            {open.map(({ code, part, reason, fix }) => (
              <li key={`${code} ${part}`}>
                {reason} {fix}
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {onlyEases(before, after) ? (
        <Banner tone="good" title="This applies at once">
          <p>It only gives more support or more time. The plan runs on, and {employee} reads it here.</p>
        </Banner>
      ) : (
        <Banner tone="warn" title="This pauses the plan">
          <p>
            The plan rests until {employee} says that they received it or declines to, or until it was handed
            over with a witness and there was time to read it. Days ahead move by the working days of that
            rest.
          </p>
        </Banner>
      )}
    </>
  );
}
