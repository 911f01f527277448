import { formatDay, NamedFiles } from '@fairway/shared/ui';
import { usePlan } from './context.tsx';
import { Section } from './section.tsx';

/** That the plan ran on paper before, and which paper that is. */
export function Imported() {
  const { plan, nameOf } = usePlan();
  const { imported } = plan;
  if (!imported) return null;
  const { paper, sharedOn, launchedOn, confirmed } = imported;
  return (
    <Section
      id="imported"
      title="Imported from paper"
      lead="It ran on paper before it was entered here. What happened then is marked as coming from paper."
    >
      <dl class="fw-facts">
        <div>
          <dt>Given on paper</dt>
          <dd>{formatDay(sharedOn)}</dd>
        </div>
        <div>
          <dt>Launched</dt>
          <dd>{formatDay(launchedOn)}</dd>
        </div>
        <div>
          <dt>Confirmed</dt>
          <dd>
            {confirmed
              ? `${formatDay(confirmed.on)}, by ${nameOf(confirmed.by)}`
              : 'HR has not confirmed it yet'}
          </dd>
        </div>
      </dl>
      <NamedFiles files={[{ id: 'paper', ...paper }]} />
    </Section>
  );
}
