import type { Concern, Evidence } from '@fairway/shared/plan';
import { DateField, FilesField, TextArea, TextField } from '@fairway/shared/ui';
import { Rows } from './rows.tsx';

type Feedback = Concern['earlierFeedback'][number];

export const newEvidence = (): Evidence => ({
  id: crypto.randomUUID(),
  on: null,
  text: '',
  source: '',
  impact: '',
});

type EvidenceProps = { evidence: readonly Evidence[]; today: string; onEvidence: (all: Evidence[]) => void };

/** Dated examples of a concern, each with its outcome and where it can be seen. */
export function EvidenceRows({ evidence, today, onEvidence }: EvidenceProps) {
  return (
    <Rows name="Example" add="Add an example" rows={evidence} make={newEvidence} onRows={onEvidence}>
      {(one, change) => (
        <>
          <DateField
            label="On which day"
            required
            max={today}
            value={one.on ?? ''}
            onValue={(on) => change({ on: on || null })}
          />
          <TextArea
            label="What happened"
            required
            rows={2}
            value={one.text}
            onValue={(text) => change({ text })}
          />
          <TextField label="What came of it" value={one.impact} onValue={(impact) => change({ impact })} />
          <TextField
            label="Where it can be seen"
            hint="A report, a ticket, a message."
            value={one.source}
            onValue={(source) => change({ source })}
          />
          <FilesField files={one.files ?? []} onFiles={(files) => change({ files })} />
        </>
      )}
    </Rows>
  );
}

type FeedbackProps = { feedback: readonly Feedback[]; today: string; onFeedback: (all: Feedback[]) => void };

/** When a concern was raised before. */
export function FeedbackRows({ feedback, today, onFeedback }: FeedbackProps) {
  return (
    <Rows
      name="Earlier talk"
      add="Add an earlier talk"
      rows={feedback}
      make={() => ({ on: null, kind: '', text: '' })}
      onRows={onFeedback}
    >
      {(one, change) => (
        <>
          <div class="fw-row">
            <DateField
              label="On which day"
              required
              max={today}
              value={one.on ?? ''}
              onValue={(on) => change({ on: on || null })}
            />
            <TextField
              label="How"
              placeholder="One-to-one, review, e-mail"
              value={one.kind}
              onValue={(kind) => change({ kind })}
            />
          </div>
          <TextField label="What was said" required value={one.text} onValue={(text) => change({ text })} />
        </>
      )}
    </Rows>
  );
}
