import type { Finding } from '@fairway/shared/goals/types.ts';
import type { Mark } from './surface.ts';

/** A finding that is underlined. */
export type Shown = Finding & Mark;

const weight = ({ severity, start, end }: Finding) => (severity === 'warning' ? 0 : 1_000_000) + end - start;

/** Findings as marks in the text's order that do not overlap: a warning wins over a hint, the shorter over the longer. */
export function toMarks(findings: readonly Finding[]): Shown[] {
  const taken: Finding[] = [];
  for (const finding of [...findings].sort((a, b) => weight(a) - weight(b)))
    if (
      finding.end > finding.start &&
      taken.every(({ start, end }) => finding.end <= start || finding.start >= end)
    )
      taken.push(finding);
  return taken.sort((a, b) => a.start - b.start).map((finding, id) => ({ ...finding, id }));
}
