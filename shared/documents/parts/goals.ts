import type { Content, Goal } from '@fairway/shared/plan';
import { type Block, fact, facts, paragraph, section, table } from '../model.ts';
import { capital, listed, quantity, writtenDay } from '../wording.ts';

/** Each goal with the measure that it will be held against. */
export const goals = (content: Content): Block =>
  section(
    'Goals',
    ...(content.goals.length > 0
      ? content.goals.map((goal, index) => goalPart(content, goal, index + 1))
      : [paragraph('None written yet.')]),
  );

function goalPart(content: Content, goal: Goal, number: number): Block {
  const numbers = goal.concernIds
    .map((id) => content.concerns.findIndex((concern) => concern.id === id) + 1)
    .filter((found) => found > 0)
    .map(String);
  return section(
    `Goal ${number}`,
    paragraph(goal.text),
    facts(
      ...measureFacts(goal),
      fact('By', writtenDay(goal.dueOn)),
      numbers.length > 0 && fact('Answers', `Concern ${listed(numbers)}`),
    ),
    ...milestoneTable(goal),
  );
}

const milestoneTable = ({ milestones = [] }: Goal): Block[] =>
  milestones.length === 0
    ? []
    : [
        table(
          { Milestone: 12, By: 4 },
          milestones.map(({ text, on }) => [text, writtenDay(on)]),
        ),
      ];

function measureFacts({ measure }: Goal) {
  if (measure.kind === 'deliverable')
    return [fact('Deliverable', measure.deliverable), fact('Accepted by', measure.acceptedBy)];
  const { metric, baseline, target, unit, source } = measure;
  return [
    fact('Measure', capital(metric)),
    fact('Baseline', quantity(baseline, unit)),
    fact('Target', quantity(target, unit)),
    fact('Read in', source),
  ];
}
