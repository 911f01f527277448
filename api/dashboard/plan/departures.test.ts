import type { Norm } from '@fairway/shared/contract/like-plans.ts';
import { sampleContent } from '@fairway/shared/plan/sample.ts';
import { describe, expect, test } from 'vitest';
import { departures } from './departures.ts';

const content = sampleContent('2026-03-09');
const norm: Norm = {
  department: 'Support',
  plans: 8,
  days: { least: 45, median: 60, most: 90 },
  goals: { least: 1, median: 2, most: 3 },
  cadence: { week: 6, fortnight: 2, month: 0 },
  outcomes: { met: 5 },
  running: 3,
};
const days = (count: number) => ({ ...content, length: { days: count, reason: '' } });

describe('a plan beside the norm', () => {
  test('departs from nothing within what like plans were', () => {
    for (const like of [
      content,
      days(45),
      days(90),
      { ...content, cadence: { every: 'fortnight' as const } },
    ])
      expect(departures(like, norm)).toEqual([]);
  });

  test.each([
    ['shorter', days(44), /shorter than any of them: 44 days, where they had 45/],
    ['longer', days(91), /longer than any of them: 91 days/],
    ['of more goals', { ...content, goals: [1, 2, 3, 4].map(() => content.goals[0]!) }, /more goals .*: 4/],
    [
      'of rarer talks',
      { ...content, cadence: { every: 'month' as const } },
      /every week; here it is every four/,
    ],
  ])('departs where it is %s', (_, plan, sentence) => {
    expect(departures(plan, norm)).toEqual([expect.stringMatching(sentence)]);
  });
});
