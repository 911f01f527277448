import type { Concern } from '../content.ts';
import { blank, naming, type ReadinessFinding, type ReadinessRule, sentence } from './finding.ts';

function gapsOf(concern: Concern, expectationIds: Set<string>): ReadinessFinding[] {
  const name = sentence(naming('concern', concern.text));
  const dated = concern.evidence.filter((one) => one.on !== null && !blank(one.text));
  const found: ReadinessFinding[] = [];
  if (concern.expectationId === null || !expectationIds.has(concern.expectationId))
    found.push({
      code: 'concern_without_expectation',
      part: concern.id,
      reason: `${name} is not tied to an expectation.`,
      fix: 'Choose the expectation that it falls short of.',
      blocks: 'review',
    });
  if (dated.length === 0)
    found.push({
      code: 'concern_without_evidence',
      part: concern.id,
      reason: `${name} has no dated evidence.`,
      fix: 'Add what happened, and on which day.',
      blocks: 'review',
    });
  else if (dated.length < 2)
    found.push({
      code: 'few_examples',
      part: concern.id,
      reason: `${name} rests on one dated example.`,
      fix: 'Add a second one: two show a pattern.',
      blocks: 'none',
    });
  if (concern.earlierFeedback.every((feedback) => feedback.on === null))
    found.push({
      code: 'concern_never_raised',
      part: concern.id,
      reason: `${name} shows no earlier feedback, so it may come as a surprise.`,
      fix: 'Add when it was raised before, or raise it first.',
      blocks: 'none',
    });
  return found;
}

export const concerns: ReadinessRule = (content) => {
  const expectationIds = new Set(content.expectations.map(({ id }) => id));
  const written = content.concerns.filter((concern) => !blank(concern.text));
  if (written.length === 0)
    return [
      {
        code: 'no_concern',
        part: 'concerns',
        reason: 'The plan names no concern.',
        fix: 'Write what falls short, with dated evidence.',
        blocks: 'review',
      },
    ];
  const goalless = written.filter(
    (concern) => !content.goals.some((goal) => goal.concernIds.includes(concern.id)),
  );
  return [
    ...content.concerns.flatMap((concern) => gapsOf(concern, expectationIds)),
    ...goalless.map((concern) => ({
      code: 'concern_without_goal',
      part: concern.id,
      reason: `${sentence(naming('concern', concern.text))} has no goal that answers it.`,
      fix: 'Write a goal for it, or take the concern out.',
      blocks: 'review' as const,
    })),
  ];
};
