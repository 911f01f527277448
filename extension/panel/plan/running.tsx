import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import { recordHealth } from '@fairway/shared/plan/record-health/index.ts';
import { Banner, Button } from '@fairway/shared/ui/index.ts';
import { StatusButtons } from '../check-in/status-buttons.tsx';
import { go, ruleNow, today } from '../state.ts';
import { CheckIns } from './check-ins.tsx';
import { Entries } from './entries.tsx';
import { Questions } from './questions.tsx';
import { ExtensionReceipt, Receipt } from './receipt.tsx';
import { Step } from './step.tsx';
import { SupportList } from './support-list.tsx';

/** A plan under way: what is due first, then all that is logged on it. */
export function Running({ answer }: { answer: PlanAnswer }) {
  const { plan } = answer;
  const health = recordHealth(plan, ruleNow());
  const late = plan.launch !== undefined && plan.launch.endsOn <= today.value;
  return (
    <>
      <CheckIns answer={answer} />
      <section class="fw-surface" aria-label="Status note">
        <StatusButtons planId={plan.id} />
      </section>
      {health.length > 0 && (
        <Banner tone="warn" title="What the record still lacks">
          <ul class="panel-reasons">
            {health.map(({ code, reason, fix }) => (
              <li key={`${code} ${reason}`}>
                {reason} {fix}
              </li>
            ))}
          </ul>
        </Banner>
      )}
      <SupportList answer={answer} />
      <Questions answer={answer} />
      <Entries answer={answer} />
      {!plan.acknowledgement && <Receipt answer={answer} />}
      <ExtensionReceipt answer={answer} />
      <Step title={late ? 'The plan’s time is over' : 'Evaluation'}>
        <p>Against the goals’ own measures and the record, not impressions.</p>
        <div>
          <Button
            kind={late ? 'primary' : 'plain'}
            onClick={() => go({ screen: 'evaluation', planId: plan.id })}
          >
            Evaluate the goals
          </Button>
        </div>
      </Step>
    </>
  );
}
