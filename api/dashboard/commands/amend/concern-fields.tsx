import type { Concern, Expectation } from '@fairway/shared/plan';
import { Button, Select, TextArea } from '@fairway/shared/ui';
import { EvidenceRows, FeedbackRows } from '../../evidence-rows.tsx';
import { usePlan } from '../../plan/context.tsx';
import { EvidenceItems } from '../../plan/evidence.tsx';
import type { ConcernEdit } from './edits.ts';
import { TakenOut } from './taken-out.tsx';

type Props = { concern: Concern; edit: ConcernEdit; onEdit: (change: Partial<ConcernEdit>) => void };

/** A concern of the plan: what was shared of it stays as it is, and evidence can be added. */
export function ConcernFields({ concern, edit, onEdit }: Props) {
  const { today } = usePlan();
  if (edit.out) return <TakenOut text={concern.text} onKeep={() => onEdit({ out: false })} />;
  return (
    <details class="more amend-part">
      <summary>{concern.text}</summary>
      <div class="fw-stack fw-tight">
        {concern.evidence.length > 0 && <EvidenceItems evidence={concern.evidence} />}
        <p class="fw-small fw-muted">
          What was shared stays as it is. Add what came since, or what corrects it.
        </p>
        <EvidenceRows
          evidence={edit.evidence}
          today={today}
          onEvidence={(evidence) => onEdit({ evidence })}
        />
        <div>
          <Button size="s" onClick={() => onEdit({ out: true })}>
            Take this concern out
          </Button>
        </div>
      </div>
    </details>
  );
}

type NewProps = {
  concern: Concern;
  expectations: readonly Expectation[];
  onConcern: (change: Partial<Concern>) => void;
};

/** A concern that the amendment brings in. */
export function NewConcernFields({ concern, expectations, onConcern }: NewProps) {
  const { today } = usePlan();
  return (
    <>
      <TextArea
        label="What falls short"
        hint="What happened and can be seen, not what somebody is like."
        required
        rows={2}
        value={concern.text}
        onValue={(text) => onConcern({ text })}
      />
      <Select
        label="The expectation that it falls short of"
        required
        placeholder="Choose"
        options={expectations.map(({ id, text }) => ({ value: id, label: text }))}
        value={concern.expectationId ?? ''}
        onValue={(expectationId) => onConcern({ expectationId: expectationId || null })}
      />
      <EvidenceRows
        evidence={concern.evidence}
        today={today}
        onEvidence={(evidence) => onConcern({ evidence })}
      />
      <FeedbackRows
        feedback={concern.earlierFeedback}
        today={today}
        onFeedback={(earlierFeedback) => onConcern({ earlierFeedback })}
      />
    </>
  );
}
