import type { FieldName, PageReading } from '../../hr-systems/types.ts';

export const FIELD_LABELS: Record<FieldName, string> = {
  name: 'Name',
  externalId: 'Id',
  title: 'Title',
  department: 'Department',
  manager: 'Manager',
};
const FIELDS = Object.keys(FIELD_LABELS) as FieldName[];

/** What was read on the page about the person; what was not found is said to be missing. */
export function ReadFields({ reading }: { reading: PageReading }) {
  return (
    <dl class="fw-facts">
      {FIELDS.map((field) => (
        <div key={field}>
          <dt>{FIELD_LABELS[field]}</dt>
          <dd>
            {reading.fields[field] ? (
              <bdi>{reading.fields[field].value}</bdi>
            ) : (
              <span class="fw-muted">not found</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
