import { blank, type ReadinessFinding, type ReadinessRule } from './finding.ts';

export const nextSteps: ReadinessRule = ({ nextSteps: { ifMet, ifNotMet } }) => {
  const found: ReadinessFinding[] = [];
  if (blank(ifMet))
    found.push({
      code: 'no_step_if_met',
      part: 'nextSteps',
      reason: 'The plan does not say what success leads to.',
      fix: 'Write what follows when the goals are met.',
      blocks: 'review',
    });
  if (blank(ifNotMet))
    found.push({
      code: 'no_step_if_not_met',
      part: 'nextSteps',
      reason: 'The plan does not say what follows if it is not met.',
      fix: 'Write the possible consequences under company policy, after talking to HR.',
      blocks: 'review',
    });
  return found;
};
