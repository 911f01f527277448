import type { Concern, Evidence } from '@fairway/shared/plan/content.ts';
import { Button, DateField, FilesField, TextField } from '@fairway/shared/ui/index.ts';
import { CheckedText } from './checked-text.tsx';
import { changed, newEvidence, toDay, without } from './content-edits.ts';
import { AddButton } from './parts.tsx';

type Feedback = Concern['earlierFeedback'][number];

/** Dated examples of a concern, each with its outcome. */
export function EvidenceList(props: {
  evidence: Evidence[];
  options: Parameters<typeof CheckedText>[0]['options'];
  onChange: (evidence: Evidence[]) => void;
}) {
  const { evidence, options, onChange } = props;
  return (
    <fieldset class="fw-stack panel-sub">
      <legend class="fw-label">Evidence</legend>
      {evidence.map((one, index) => (
        <fieldset key={one.id} class="fw-stack fw-tight panel-part" aria-label={`Example ${index + 1}`}>
          <div class="fw-split">
            <DateField
              label="On which day"
              required
              max={options.context.today ?? ''}
              value={one.on ?? ''}
              onValue={(day) => onChange(changed(evidence, one.id, { on: toDay(day) }))}
            />
            <Button
              size="s"
              kind="quiet"
              aria-label={`Take out example ${index + 1}`}
              onClick={() => onChange(without(evidence, one.id))}
            >
              Take out
            </Button>
          </div>
          <CheckedText
            label="What happened"
            value={one.text}
            options={options}
            onValue={(text) => onChange(changed(evidence, one.id, { text }))}
          />
          <TextField
            label="Its outcome"
            value={one.impact}
            onValue={(impact) => onChange(changed(evidence, one.id, { impact }))}
          />
          <TextField
            label="Where it can be seen"
            hint="A report, a ticket, a message."
            value={one.source}
            onValue={(source) => onChange(changed(evidence, one.id, { source }))}
          />
          <FilesField
            files={one.files ?? []}
            onFiles={(files) => onChange(changed(evidence, one.id, { files }))}
          />
        </fieldset>
      ))}
      <AddButton onClick={() => onChange([...evidence, newEvidence()])}>Add an example</AddButton>
    </fieldset>
  );
}

/** When it was raised before, so that the plan comes as no surprise. */
export function EarlierFeedback(props: { feedback: Feedback[]; onChange: (feedback: Feedback[]) => void }) {
  const { feedback, onChange } = props;
  const set = (at: number, part: Partial<Feedback>) =>
    onChange(feedback.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <fieldset class="fw-stack panel-sub">
      <legend class="fw-label">Earlier feedback</legend>
      {feedback.map((one, index) => (
        <fieldset key={index} class="fw-stack fw-tight panel-part" aria-label={`Feedback ${index + 1}`}>
          <div class="fw-split">
            <DateField
              label="On which day"
              required
              value={one.on ?? ''}
              onValue={(day) => set(index, { on: toDay(day) })}
            />
            <Button
              size="s"
              kind="quiet"
              aria-label={`Take out feedback ${index + 1}`}
              onClick={() => onChange(feedback.filter((_, at) => at !== index))}
            >
              Take out
            </Button>
          </div>
          <TextField
            label="How"
            placeholder="One-to-one, review, e-mail"
            value={one.kind}
            onValue={(kind) => set(index, { kind })}
          />
          <TextField
            label="What was said"
            required
            value={one.text}
            onValue={(text) => set(index, { text })}
          />
        </fieldset>
      ))}
      <AddButton onClick={() => onChange([...feedback, { on: null, kind: '', text: '' }])}>
        Add earlier feedback
      </AddButton>
    </fieldset>
  );
}
