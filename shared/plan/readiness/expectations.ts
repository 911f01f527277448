import { blank, type ReadinessRule } from './finding.ts';

export const expectations: ReadinessRule = (content) =>
  content.expectations.some((expectation) => !blank(expectation.text))
    ? []
    : [
        {
          code: 'no_expectation',
          part: 'expectations',
          reason: 'The plan states no expectation.',
          fix: 'Write the standard that the role is held to.',
          blocks: 'review',
        },
      ];
