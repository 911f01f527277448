import { Checkbox, RadioGroup } from '@fairway/shared/ui';

type Props = {
  /** All that the directory names. */
  departments: readonly string[];
  /** Those served; null for the whole organisation. */
  units: string[] | null;
  onUnits: (units: string[] | null) => void;
};

/** Whom somebody in HR serves: everybody, or the people of some departments. */
export function HrScopeField({ departments, units, onUnits }: Props) {
  const offered = [...new Set([...departments, ...(units ?? [])])].sort((a, b) => a.localeCompare(b));
  return (
    <>
      <RadioGroup
        label="HR for"
        required
        value={units ? 'units' : 'all'}
        onValue={(value) => onUnits(value === 'units' ? [] : null)}
        choices={[
          { value: 'all', label: 'The whole organisation' },
          {
            value: 'units',
            label: 'These departments',
            hint: 'Sees and reviews plans of people in them, and nothing of anybody else’s.',
          },
        ]}
      />
      {units && (
        <fieldset class="fw-field">
          <legend class="fw-label">Departments</legend>
          {offered.map((unit) => (
            <Checkbox
              key={unit}
              label={unit}
              hint={departments.includes(unit) ? undefined : 'Nobody is in it any more.'}
              checked={units.includes(unit)}
              onChecked={(on) => onUnits(on ? [...units, unit] : units.filter((one) => one !== unit))}
            />
          ))}
          {offered.length === 0 && (
            <p class="fw-small fw-muted">
              Nobody in the directory has a department yet. Add them under People first.
            </p>
          )}
        </fieldset>
      )}
    </>
  );
}
