import {
  type Change,
  type ChangedField,
  type Content,
  changeWords,
  sideWords,
  textOfPart,
} from '@fairway/shared/plan';
import { formatDay } from '@fairway/shared/ui';
import { usePlan } from './context.tsx';

type Props = {
  changes: readonly Change[];
  /** The content that the changes belong to, where it is not the plan's yet. */
  within?: Content;
};

/** What an amendment changes, part by part, each field with what it said before. */
export function Changes({ changes, within }: Props) {
  const { plan, nameOf } = usePlan();
  const wording = {
    day: (on: string | null) => (on ? formatDay(on) : ''),
    nameOf,
    partOf: (id: string) => textOfPart(within ? { ...plan, content: within } : plan, id),
  };
  return (
    <ul class="fw-list fw-stack fw-tight">
      {changes.map((change, index) => {
        const { title, name, fields } = changeWords(change, wording);
        return (
          <li key={index} class="change keep fw-stack fw-tight">
            <p>
              <span class="fw-strong">{title}</span>
              {name && <span class="fw-prewrap">: {name}</span>}
            </p>
            {fields.length > 0 && (
              <dl class="change-fields">
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
