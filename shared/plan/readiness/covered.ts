import type { Goal, Support } from '../content.ts';
import { blank } from './finding.ts';

/**
 * Codes of the text checks that the fields beside a text already answer: a goal whose due date stands in its field need
 * not repeat it in words.
 */
export function coveredInGoal({ dueOn, measure }: Goal): string[] {
  const isNumber = measure.kind === 'number';
  const measured = isNumber
    ? measure.target !== null && !blank(measure.metric)
    : !blank(measure.deliverable) && !blank(measure.acceptedBy);
  return [
    ...(dueOn === null ? [] : ['no_deadline']),
    ...(measured ? ['no_metric'] : []),
    ...(isNumber && measure.baseline !== null ? ['no_baseline'] : []),
    ...(isNumber && !blank(measure.source) ? ['measure_without_source'] : []),
  ];
}

/** The same for support: who gives it and by when. */
export const coveredInSupport = ({ ownerId, ownerName, dueOn }: Support): string[] =>
  (ownerId !== null || !blank(ownerName)) && dueOn !== null ? ['no_support', 'passive_no_owner'] : [];
