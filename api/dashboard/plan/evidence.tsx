import type { Evidence } from '@fairway/shared/plan';
import { formatDay, NamedFiles } from '@fairway/shared/ui';

/** Dated examples: what happened, what came of it, and where it can be seen. */
export function EvidenceItems({ evidence }: { evidence: readonly Evidence[] }) {
  return (
    <ul class="evidence">
      {evidence.map((one) => (
        <li key={one.id}>
          {one.on && <time dateTime={one.on}>{formatDay(one.on)}: </time>}
          {one.text}
          {one.impact && <span class="fw-muted"> Outcome: {one.impact}</span>}
          {one.source && <span class="fw-muted"> ({one.source})</span>}
          {one.files && one.files.length > 0 && <NamedFiles files={one.files} />}
        </li>
      ))}
    </ul>
  );
}
