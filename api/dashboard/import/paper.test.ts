import { contentSchema } from '@fairway/shared/plan';
import { expect, test } from 'vitest';
import { contentOf, NO_CONCERN, NO_GOAL, NO_SUPPORT, type PaperText } from './paper.ts';

const evidence = { id: 'e', on: '2026-02-27', text: '39 late tickets.', source: 'Report', impact: '' };

const paper: PaperText = {
  expectations: 'Answer in time.\n\n  Be at the stand-up.  ',
  concerns: [
    {
      text: ' Late in March. ',
      evidence: [evidence, { ...evidence, id: 'blank', on: null, text: ' ' }],
      earlierFeedback: [
        { on: '2026-02-03', kind: 'One-to-one', text: '' },
        { on: null, kind: '', text: '' },
      ],
    },
    NO_CONCERN,
  ],
  goals: [
    {
      ...NO_GOAL,
      text: 'Answer 90% in time.',
      metric: 'answered in time',
      baseline: '62,5',
      target: '90',
      unit: '%',
    },
    { ...NO_GOAL, text: 'Write the guide.' },
    NO_GOAL,
  ],
  support: [{ ...NO_SUPPORT, text: 'Coaching.' }, NO_SUPPORT],
  days: '60',
  every: 'week',
  ifMet: 'It closes.',
  ifNotMet: 'HR is consulted.',
};

test('what was typed from paper becomes a plan, line by line, with nothing made up', () => {
  const content = contentOf(paper, 'Mara Lind', '2026-03-02');
  expect(contentSchema.safeParse(content).success).toBe(true);
  expect(content.expectations.map(({ text }) => text)).toEqual(['Answer in time.', 'Be at the stand-up.']);
  expect(content.concerns).toMatchObject([
    {
      text: 'Late in March.',
      evidence: [evidence],
      earlierFeedback: [{ on: '2026-02-03', kind: 'One-to-one', text: '' }],
    },
  ]);
  expect(content.goals.map(({ measure }) => measure)).toEqual([
    { kind: 'number', metric: 'answered in time', baseline: 62.5, target: 90, unit: '%', source: '' },
    { kind: 'deliverable', deliverable: 'Write the guide.', acceptedBy: 'Mara Lind' },
  ]);
  expect(content.support).toMatchObject([{ text: 'Coaching.', ownerName: 'Mara Lind', dueOn: null }]);
  expect(content).toMatchObject({ length: { days: 60 }, plannedStart: '2026-03-02' });
});
