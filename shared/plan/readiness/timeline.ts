import { blank, type ReadinessFinding, type ReadinessRule } from './finding.ts';

export const timeline: ReadinessRule = (content, { policy }) => {
  const found: ReadinessFinding[] = [];
  if (content.plannedStart === null)
    found.push({
      code: 'no_planned_start',
      part: 'timeline',
      reason: 'The plan has no planned start.',
      fix: 'Choose the day of the launch meeting.',
      blocks: 'review',
    });
  if (content.length.days < policy.usualLength && blank(content.length.reason))
    found.push({
      code: 'shorter_than_usual',
      part: 'timeline',
      reason: `The plan is shorter than the usual ${policy.usualLength} days.`,
      fix: 'Say why that is enough time, or choose the usual length.',
      blocks: 'review',
    });
  return found;
};
