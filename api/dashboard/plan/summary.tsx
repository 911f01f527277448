import { due, ownDays, ownDaysOf, progress, shareText, templateWords, WORDS } from '@fairway/shared/plan';
import { Badge, formatDay, PlanBadge, Progress, relativeDay } from '@fairway/shared/ui';
import type { ComponentChildren } from 'preact';
import { usePlan } from './context.tsx';
import { capital } from './words.ts';

/** State, days and what is due, at a glance. */
export function Summary() {
  const { plan, now, relation, today, nameOf } = usePlan();
  const { launch, content } = plan;
  const share = now.partTimeShare ?? 1;
  const workDays = launch
    ? ownDays(launch.startsOn, launch.endsOn, now)
    : content
      ? ownDaysOf(content, now)
      : 0;
  const { nextCheckInOn, overdueCheckIns, overdueSupport } = due(plan, today);
  return (
    <section class="fw-surface fw-stack" aria-label="At a glance">
      <div class="fw-row">
        <PlanBadge state={plan.status} />
        {plan.kind !== 'pip' && <Badge>{capital(WORDS[plan.kind])}</Badge>}
        {plan.imported && <Badge>Imported from paper</Badge>}
        {plan.outcome && <Badge>{capital(WORDS[plan.outcome.outcome])}</Badge>}
        {overdueCheckIns > 0 && (
          <Badge tone="bad" icon="clock">
            {overdueCheckIns === 1 ? 'A check-in is overdue' : `${overdueCheckIns} check-ins are overdue`}
          </Badge>
        )}
        {overdueSupport > 0 && (
          <Badge tone="bad" icon="clock">
            {overdueSupport === 1
              ? 'Promised support is overdue'
              : `${overdueSupport} promises of support are overdue`}
          </Badge>
        )}
      </div>
      {launch && plan.status !== 'closed' && (
        <Progress {...progress(launch.startsOn, launch.endsOn, today)} />
      )}
      <dl class="fw-facts">
        <Fact term="Manager">{nameOf(plan.managerId)}</Fact>
        {content && !launch && <Fact term="Length">{content.length.days} days from the launch</Fact>}
        {launch && (
          <Fact term="Period">
            {formatDay(launch.startsOn)} to {formatDay(launch.endsOn)}
          </Fact>
        )}
        {plan.kind === 'pip' && content && share < 1 && (
          <Fact term="Working time">
            {shareText(share)} of full time: about {workDays} of their working days
          </Fact>
        )}
        {content?.template && relation !== 'employee' && (
          <Fact term="Template">{templateWords(content.template)}</Fact>
        )}
        {content && <Fact term="Check-ins">{CADENCE[content.cadence.every]}</Fact>}
        {nextCheckInOn && (
          <Fact term="Next check-in">
            {formatDay(nextCheckInOn)} ({relativeDay(nextCheckInOn, today)})
          </Fact>
        )}
        {plan.sharing && <Fact term="Shared">{formatDay(plan.sharing.on)}</Fact>}
      </dl>
    </section>
  );
}

const CADENCE = { week: 'Every week', fortnight: 'Every two weeks', month: 'Every four weeks' };

function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
