import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import { ADVERSE, PROPOSABLE } from '@fairway/shared/plan/outcomes.ts';
import { recordHealth } from '@fairway/shared/plan/record-health/index.ts';
import {
  Actions,
  Banner,
  Button,
  DateField,
  Loading,
  RadioGroup,
  TextArea,
} from '@fairway/shared/ui/index.ts';
import { Refused } from '../plan/step.tsx';
import { WithPlan } from '../plan/with-plan.tsx';
import { go, ruleNow, today } from '../state.ts';
import { useCommand } from '../use-command.ts';
import { useKept } from '../use-kept.ts';

type Proposable = (typeof PROPOSABLE)[number];

const OUTCOMES: Record<Proposable, { label: string; hint: string }> = {
  met: { label: 'Goals met', hint: 'Back to regular performance management.' },
  extended: { label: 'Extension', hint: 'More time, once, with a new last day.' },
  reassignment: { label: 'Reassignment', hint: 'To other duties, after HR was consulted.' },
  further_disciplinary_action: { label: 'Further disciplinary action', hint: 'Under company policy.' },
  termination: { label: 'Termination', hint: 'After HR and legal were consulted.' },
};

/** How the plan should end, in the manager's word; HR confirms it. */
export function OutcomeScreen({ planId }: { planId: string }) {
  return (
    <WithPlan planId={planId} back={{ to: { screen: 'plan', planId }, label: 'Back to the plan' }}>
      {(answer) => <Form answer={answer} />}
    </WithPlan>
  );
}

const initial = { outcome: '' as Proposable | '', reason: '', followUpOn: '', newEnd: '' };

function Form({ answer: { plan } }: { answer: PlanAnswer }) {
  const { value, ready, change, drop } = useKept(`outcome:${plan.id}`, initial);
  const { busy, problem, run } = useCommand(plan.id);
  if (!ready) return <Loading />;
  const lacking = ADVERSE.includes(value.outcome) ? recordHealth(plan, ruleNow()) : [];

  async function propose() {
    const data = {
      outcome: value.outcome,
      reason: value.reason,
      followUpOn: value.followUpOn || null,
      newEnd: value.outcome === 'extended' ? value.newEnd || null : null,
    };
    if (!(await run('propose_outcome', data, 'The outcome is with HR.'))) return;
    drop();
    go({ screen: 'plan', planId: plan.id });
  }

  return (
    <form
      class="fw-stack"
      aria-labelledby="outcome"
      onSubmit={(event) => {
        event.preventDefault();
        void propose();
      }}
    >
      <h2 id="outcome">Propose an outcome</h2>
      <RadioGroup
        label="Outcome"
        required
        choices={PROPOSABLE.map((outcome) => ({ value: outcome, ...OUTCOMES[outcome] }))}
        value={value.outcome}
        onValue={(outcome) => change({ outcome: outcome as Proposable })}
      />
      {lacking.length > 0 && (
        <Banner tone="warn" role="status" title="The record does not carry this outcome yet">
          <ul class="panel-reasons">
            {lacking.map(({ code, reason, fix }) => (
              <li key={`${code} ${reason}`}>
                {reason} {fix}
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {value.outcome === 'extended' && (
        <DateField
          label="New last day"
          required
          min={plan.launch?.endsOn ?? today.value}
          value={value.newEnd}
          onValue={(newEnd) => change({ newEnd })}
        />
      )}
      {value.outcome === 'met' && (
        <DateField
          label="Look back together on"
          required
          min={today.value}
          value={value.followUpOn}
          onValue={(followUpOn) => change({ followUpOn })}
        />
      )}
      <TextArea
        label="Why"
        hint="From the evaluation and the record. The employee sees it."
        required
        value={value.reason}
        onValue={(reason) => change({ reason })}
      />
      <Refused problem={problem} />
      <Actions>
        <Button type="submit" kind="primary" busy={busy}>
          Send to HR
        </Button>
      </Actions>
    </form>
  );
}
