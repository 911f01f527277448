import { type ChangedField, changeWords, sideWords } from '@fairway/shared/plan/change-words.ts';
import type { Change } from '@fairway/shared/plan/changes.ts';
import { formatDay } from './dates.ts';

type Props = {
  changes: readonly Change[];
  nameOf: (personId: string) => string;
  /** What a part of the plan says, by its id. */
  partOf: (id: string) => string;
};

/** What an amendment changes, part by part, each field with what it said before. */
export function ChangeList({ changes, nameOf, partOf }: Props) {
  const wording = { day: (on: string | null) => (on ? formatDay(on) : ''), nameOf, partOf };
  return (
    <ul class="fw-list fw-stack fw-tight">
      {changes.map((change, index) => {
        const { title, name, fields } = changeWords(change, wording);
        return (
          <li key={index} class="fw-change keep fw-stack fw-tight">
            <p>
              <span class="fw-strong">{title}</span>
              {name && <span class="fw-prewrap">: {name}</span>}
            </p>
            {fields.length > 0 && (
              <dl class="fw-change-fields">
                {fields.map((field) => (
                  <div key={field.label}>
                    <dt>{field.label}</dt>
                    <dd>{sides(field)}</dd>
                  </div>
                ))}
              </dl>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function sides(field: ChangedField) {
  const words = sideWords(field);
  return (['before', 'after'] as const)
    .filter((side) => field[side] !== '')
    .map((side) => (
      <span key={side} class="fw-prewrap">
        {words[side] && <span class="fw-muted">{words[side]}: </span>}
        {field[side]}
      </span>
    ));
}
