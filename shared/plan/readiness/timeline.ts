import { shareText, usualDays } from '../working-time.ts';
import { blank, type ReadinessFinding, type ReadinessRule } from './finding.ts';

export const timeline: ReadinessRule = (content, { policy, partTimeShare = 1 }) => {
  const usual = usualDays(policy, partTimeShare);
  const found: ReadinessFinding[] = [];
  if (content.plannedStart === null)
    found.push({
      code: 'no_planned_start',
      part: 'timeline',
      reason: 'The plan has no planned start.',
      fix: 'Choose the day of the launch meeting.',
      blocks: 'review',
    });
  if (content.length.days < usual && blank(content.length.reason))
    found.push({
      code: 'shorter_than_usual',
      part: 'timeline',
      reason:
        partTimeShare === 1
          ? `The plan is shorter than the usual ${usual} days.`
          : `The plan is shorter than ${usual} days: at ${shareText(partTimeShare)} of full time these hold as much working time as the usual ${policy.usualLength}.`,
      fix: 'Say why that is enough time, or choose the usual length.',
      blocks: 'review',
    });
  return found;
};
