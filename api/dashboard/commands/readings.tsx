import { GOAL_STATUSES, type Goal, WORDS } from '@fairway/shared/plan';
import { NumberField, Select } from '@fairway/shared/ui';
import { capital } from '../plan/words.ts';
import { numberOf } from './number-of.ts';

export const STATUS_OPTIONS = GOAL_STATUSES.map((value) => ({ value, label: capital(WORDS[value]) }));

export type Readings = { statuses: Record<string, string>; readings: Record<string, string> };
type ReadingProps = { goal: Goal; values: Readings; set: (change: Partial<Readings>) => void };

/** What was typed of each goal, as the command wants it; goals that were not talked about are left out. */
export const readingsTyped = (goals: readonly Goal[], { statuses, readings }: Readings) =>
  goals
    .filter((goal) => statuses[goal.id])
    .map((goal) => ({
      goalId: goal.id,
      status: statuses[goal.id],
      value: numberOf(readings[goal.id] ?? ''),
    }));

export function Reading({ goal, values, set }: ReadingProps) {
  const { measure } = goal;
  return (
    <fieldset class="fw-field goal-reading">
      <legend class="fw-label">{goal.text}</legend>
      <div class="fw-row">
        <Select
          label="Status"
          placeholder="Not discussed"
          options={STATUS_OPTIONS}
          value={values.statuses[goal.id] ?? ''}
          onValue={(status) => set({ statuses: { ...values.statuses, [goal.id]: status } })}
        />
        {measure.kind === 'number' && (
          <NumberField
            label={`Value in ${measure.unit || 'its unit'}`}
            value={values.readings[goal.id] ?? ''}
            onValue={(reading) => set({ readings: { ...values.readings, [goal.id]: reading } })}
          />
        )}
      </div>
    </fieldset>
  );
}
