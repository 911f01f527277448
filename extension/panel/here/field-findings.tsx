import { Banner } from '@fairway/shared/ui/index.ts';
import type { FieldFinding } from '../../page-view.ts';

/** The remarks on the field that is being written in on the page: underlines alone are not for everybody. */
export function FieldFindings({ findings }: { findings: readonly FieldFinding[] }) {
  if (findings.length === 0) return null;
  const count = findings.length === 1 ? 'One remark' : `${findings.length} remarks`;
  return (
    <Banner tone="info" role="status" title={`${count} on the text you are writing`}>
      <ul class="panel-reasons">
        {findings.map(({ message, fix }, index) => (
          <li key={index}>
            {message} {fix}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
