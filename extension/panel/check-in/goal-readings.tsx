import type { Goal } from '@fairway/shared/plan/content.ts';
import type { GoalStatus } from '@fairway/shared/plan/state.ts';
import { RadioGroup } from '@fairway/shared/ui/index.ts';
import { Figure } from '../draft/parts.tsx';
import { measureInWords } from '../plan/plan-content.tsx';
import { STATUS_LABELS } from './status-labels.ts';

/** Where a goal stands; without a status it is not answered yet. */
export interface ReadingInput {
  status: GoalStatus | '';
  value: number | null;
}

const EMPTY: ReadingInput = { status: '', value: null };
const STATUSES = (Object.keys(STATUS_LABELS) as GoalStatus[]).map((value) => ({
  value,
  label: STATUS_LABELS[value],
}));

/** For each goal how it is going, and its figure where it has one. */
export function GoalReadings(props: {
  goals: Goal[];
  readings: Record<string, ReadingInput>;
  onReading: (goalId: string, reading: ReadingInput) => void;
}) {
  const { goals, readings, onReading } = props;
  return (
    <>
      {goals.map(({ id, text, measure }) => {
        const reading = readings[id] ?? EMPTY;
        return (
          <fieldset key={id} class="fw-stack fw-tight panel-part" aria-label={text}>
            <p class="fw-strong">{text}</p>
            <p class="fw-small fw-muted">{measureInWords(measure)}</p>
            <RadioGroup
              label="How it is going"
              required
              inline
              choices={STATUSES}
              value={reading.status}
              onValue={(status) => onReading(id, { ...reading, status: status as GoalStatus })}
            />
            {measure.kind === 'number' && (
              <Figure
                label={`Stands at${measure.unit ? ` (${measure.unit})` : ''}`}
                required={false}
                value={reading.value}
                onValue={(value) => onReading(id, { ...reading, value })}
              />
            )}
          </fieldset>
        );
      })}
    </>
  );
}
