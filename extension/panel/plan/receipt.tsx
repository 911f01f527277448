import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import { formatDay } from '@fairway/shared/ui/index.ts';
import { Refusal } from './refusal.tsx';
import { Step } from './step.tsx';
import { nameIn } from './use-plan.ts';

/** What the employee has said to the plan: their view, and that they received it. */
export function Receipt({ answer }: { answer: PlanAnswer }) {
  const { sharing, view, acknowledgement, subjectId } = answer.plan;
  const name = nameIn(answer, subjectId);
  const may = answer.allowed.includes('record_refusal') && !acknowledgement;
  return (
    <Step title={`What ${name} says`}>
      {sharing && <p class="fw-small fw-muted">Shared on {formatDay(sharing.on)}.</p>}
      <dl class="fw-facts">
        <div>
          <dt>Their view</dt>
          <dd class="fw-prewrap">
            {!view ? 'Not there yet' : view.state === 'given' ? view.text : 'Chose not to add one'}
          </dd>
        </div>
        <div>
          <dt>Receipt</dt>
          <dd>
            {!acknowledgement
              ? 'Not answered yet'
              : `${acknowledgement.state === 'acknowledged' ? 'Acknowledged' : 'Declined'} on ${formatDay(acknowledgement.on)}`}
            {acknowledgement?.statement && <p class="fw-prewrap">“{acknowledgement.statement}”</p>}
          </dd>
        </div>
      </dl>
      <p class="fw-small fw-muted">Acknowledging means receipt, not agreement.</p>
      {may && <Refusal planId={answer.plan.id} type="record_refusal" />}
    </Step>
  );
}

/** An extension of which nobody has said yet whether it was received. */
export function ExtensionReceipt({ answer }: { answer: PlanAnswer }) {
  const { plan } = answer;
  const extension = plan.extensions.at(-1);
  if (!extension || extension.answer) return null;
  return (
    <Step title="The extension">
      <p>
        It runs until {formatDay(extension.to)} now. {nameIn(answer, plan.subjectId)} has not said yet that
        they received it.
      </p>
      {answer.allowed.includes('record_extension_refusal') && (
        <Refusal planId={plan.id} type="record_extension_refusal" />
      )}
    </Step>
  );
}
