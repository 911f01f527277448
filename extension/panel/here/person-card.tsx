import type { Report } from '@fairway/shared/contract/people.ts';
import type { Status } from '@fairway/shared/plan/state.ts';
import { WORDS } from '@fairway/shared/plan/words.ts';
import { Badge, Button, formatDay, PlanBadge, relativeDay } from '@fairway/shared/ui/index.ts';
import { isRunning } from '../../card/about.ts';
import { StatusButtons } from '../check-in/status-buttons.tsx';
import { sentence } from '../sentence.ts';
import { go, today } from '../state.ts';

/** One of the manager's people, and the next thing to do for them. */
export function PersonCard({ person, onOther }: { person: Report; onOther?: () => void }) {
  return (
    <section class="fw-surface fw-stack" aria-labelledby="person">
      <div class="fw-stack fw-tight">
        <h2 id="person">
          <bdi>{person.name}</bdi>
        </h2>
        <p class="fw-muted">{[person.title, person.department].filter(Boolean).join(' · ')}</p>
        {person.line === 'claimed' && (
          <p class="fw-small fw-muted">HR has not confirmed yet that {person.name} reports to you.</p>
        )}
      </div>
      {person.plan ? <WithPlan person={person} plan={person.plan} /> : <WithoutPlan person={person} />}
      {onOther && (
        <div>
          <Button size="s" kind="quiet" onClick={onOther}>
            Somebody else
          </Button>
        </div>
      )}
    </section>
  );
}

const askFor = ({ id, name }: Report) => go({ screen: 'triage', personId: id, personName: name });

function WithoutPlan({ person }: { person: Report }) {
  return (
    <>
      <p>There is no open plan with you. A plan is one of several tools; a few questions help to choose.</p>
      <div>
        <Button kind="primary" onClick={() => askFor(person)}>
          Is a plan the right tool?
        </Button>
      </div>
    </>
  );
}

function WithPlan({ person, plan }: { person: Report; plan: NonNullable<Report['plan']> }) {
  const day = today.value;
  const due = plan.nextDueOn;
  const isPip = plan.kind === 'pip';
  return (
    <>
      {!isPip && <p class="fw-muted">{sentence(WORDS[plan.kind])}</p>}
      <div class="fw-row">
        <PlanBadge state={plan.status as Status} />
        {due && (
          <Badge tone={due < day ? 'warn' : 'info'} icon="clock">
            Due {relativeDay(due, day)}, {formatDay(due)}
          </Badge>
        )}
      </div>
      {isRunning(person) && (
        <>
          <div>
            <Button
              kind="primary"
              // The first thing a manager opens the panel for.
              autoFocus={due !== null && due <= day}
              onClick={() => go({ screen: 'check-in', planId: plan.id })}
            >
              Log a check-in
            </Button>
          </div>
          {isPip && <StatusButtons planId={plan.id} />}
        </>
      )}
      <div>
        <Button
          kind={isRunning(person) ? 'plain' : 'primary'}
          onClick={() => go({ screen: 'plan', planId: plan.id })}
        >
          {plan.status === 'draft' ? 'Go on with the draft' : 'Open the plan'}
        </Button>
      </div>
      {!isPip && (
        <div>
          <Button size="s" kind="quiet" onClick={() => askFor(person)}>
            Is another plan the right tool?
          </Button>
        </div>
      )}
    </>
  );
}
