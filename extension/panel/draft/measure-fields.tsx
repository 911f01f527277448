import type { Measure } from '@fairway/shared/plan/content.ts';
import { RadioGroup, TextField } from '@fairway/shared/ui/index.ts';
import { Figure } from './parts.tsx';

const KINDS = [
  { value: 'number', label: 'A number' },
  { value: 'deliverable', label: 'A piece of work' },
];
const NUMBER: Measure = { kind: 'number', metric: '', baseline: null, target: null, unit: '', source: '' };
const DELIVERABLE: Measure = { kind: 'deliverable', deliverable: '', acceptedBy: '' };

/** A number with where it stands and must be, or a piece of work and who accepts it. */
export function MeasureFields({
  measure,
  onMeasure,
}: {
  measure: Measure;
  onMeasure: (measure: Measure) => void;
}) {
  return (
    <div class="fw-stack panel-sub">
      <RadioGroup
        label="Measured by"
        required
        inline
        choices={KINDS}
        value={measure.kind}
        onValue={(kind) => onMeasure(kind === 'number' ? NUMBER : DELIVERABLE)}
      />
      {measure.kind === 'number' ? (
        <>
          <TextField
            label="Metric"
            required
            placeholder="tickets answered within 8 hours"
            value={measure.metric}
            onValue={(metric) => onMeasure({ ...measure, metric })}
          />
          <div class="panel-three">
            <Figure
              label="Stands at"
              value={measure.baseline}
              onValue={(baseline) => onMeasure({ ...measure, baseline })}
            />
            <Figure
              label="Target"
              value={measure.target}
              onValue={(target) => onMeasure({ ...measure, target })}
            />
            <TextField
              label="Unit"
              required
              short
              placeholder="%"
              value={measure.unit}
              onValue={(unit) => onMeasure({ ...measure, unit })}
            />
          </div>
          <TextField
            label="Read where, and by whom"
            value={measure.source}
            onValue={(source) => onMeasure({ ...measure, source })}
          />
        </>
      ) : (
        <>
          <TextField
            label="The piece of work"
            required
            value={measure.deliverable}
            onValue={(deliverable) => onMeasure({ ...measure, deliverable })}
          />
          <TextField
            label="Accepted by"
            required
            value={measure.acceptedBy}
            onValue={(acceptedBy) => onMeasure({ ...measure, acceptedBy })}
          />
        </>
      )}
    </div>
  );
}
