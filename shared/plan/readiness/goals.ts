import { type Content, type Goal, lastDay, type Measure } from '../content.ts';
import { blank, naming, type ReadinessFinding, type ReadinessRule, sentence } from './finding.ts';

const measured = (measure: Measure): boolean =>
  measure.kind === 'number'
    ? !blank(measure.metric) && measure.target !== null && !blank(measure.unit)
    : !blank(measure.deliverable) && !blank(measure.acceptedBy);

const outside = (goal: Goal, { plannedStart, length }: Content): boolean =>
  goal.dueOn !== null &&
  plannedStart !== null &&
  (goal.dueOn < plannedStart || goal.dueOn > lastDay(plannedStart, length.days));

function gapsOf(goal: Goal, content: Content): ReadinessFinding[] {
  const name = sentence(naming('goal', goal.text));
  const found: ReadinessFinding[] = [];
  const add = (code: string, reason: string, fix: string) =>
    found.push({ code, part: goal.id, reason, fix, blocks: 'review' });
  if (blank(goal.text)) add('empty_goal', 'A goal has no text.', 'Write it, or take it out.');
  if (!content.concerns.some((concern) => goal.concernIds.includes(concern.id)))
    add('goal_without_concern', `${name} answers no concern.`, 'Choose the concern that it answers.');
  if (!measured(goal.measure))
    add(
      'goal_without_measure',
      `${name} has no complete measure.`,
      'Give the metric, its target and unit, or a piece of work and who accepts it.',
    );
  if (goal.dueOn === null) add('goal_without_date', `${name} has no due date.`, 'Say by when.');
  if (outside(goal, content))
    add(
      'goal_outside_plan',
      `${name} is due outside the plan.`,
      'Choose a day within the plan, or change its length.',
    );
  for (const milestone of goal.milestones ?? []) {
    if (blank(milestone.text) || milestone.on === null)
      add(
        'milestone_incomplete',
        `${name} has a milestone without words or day.`,
        'Say what is reached by when, or take it out.',
      );
    else if (goal.dueOn !== null && milestone.on > goal.dueOn)
      add(
        'milestone_after_goal',
        `${name} has a milestone after its own due date.`,
        'Choose an earlier day for it.',
      );
    else if (content.plannedStart !== null && milestone.on < content.plannedStart)
      add(
        'milestone_before_plan',
        `${name} has a milestone before the plan starts.`,
        'Choose a day within the plan.',
      );
  }
  if (!content.support.some((item) => item.goalIds.includes(goal.id) && !blank(item.text)))
    add('goal_without_support', `${name} has no support.`, 'Say what help is given, by whom and by when.');
  return found;
}

export const goals: ReadinessRule = (content) =>
  content.goals.length === 0
    ? [
        {
          code: 'no_goal',
          part: 'goals',
          reason: 'The plan has no goal.',
          fix: 'Write at least one that can be measured.',
          blocks: 'review',
        },
      ]
    : content.goals.flatMap((goal) => gapsOf(goal, content));
