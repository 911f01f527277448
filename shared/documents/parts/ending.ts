import {
  type Evaluation,
  type Extension,
  type Goal,
  type Plan,
  textOfPart,
  WORDS,
} from '@fairway/shared/plan';
import { type Block, fact, facts, paragraph, quote, section } from '../model.ts';
import { nameOf, type Setting } from '../setting.ts';
import { capital, quantity, unitOf, writtenDay } from '../wording.ts';
import { results } from './results.ts';

/** Evaluation, the employee's own words beside it, outcome, response and appeal: as far as the plan has come. */
export const ending = (plan: Plan, setting: Setting): Block[] => [
  ...midPoint(plan),
  ...plan.extensions.flatMap((extension) => evaluation({ ...plan, ...judgedBefore(extension) }, setting)),
  ...evaluation(plan, setting),
  ...outcome(plan, setting),
  ...appeal(plan, setting),
];

function midPoint(plan: Plan): Block[] {
  const { midPoint: review } = plan;
  if (!review) return [];
  const stood = review.goals.map(({ goalId, status, value }) => {
    const reached = quantity(value, unitOf(plan, goalId));
    return fact(
      textOfPart(plan, goalId) || 'A goal that was changed since',
      reached ? `${WORDS[status]}, ${reached}` : WORDS[status],
    );
  });
  return [section(`Mid-point review, ${writtenDay(review.on)}`, paragraph(review.text), facts(...stood))];
}

/** What an extension rests on; nothing where there was none. */
const judgedBefore = ({ evaluation: done, selfEvaluation }: Extension) => ({
  evaluation: done,
  selfEvaluation,
});

type Judged = Pick<Plan, 'content' | 'amendments'> & {
  evaluation?: Evaluation | undefined;
  selfEvaluation?: Plan['selfEvaluation'] | undefined;
};

function evaluation(plan: Judged, setting: Setting): Block[] {
  const { evaluation: done, selfEvaluation, content } = plan;
  const own = selfEvaluation
    ? [section(`The employee’s evaluation, ${writtenDay(selfEvaluation.on)}`, quote(selfEvaluation.text))]
    : [];
  if (!done || !content) return own;
  const evidence = done.goals
    .filter((goal) => goal.evidence.trim() !== '')
    .map(({ goalId, evidence: text }) => fact(`${goalNamed(content.goals, goalId)}, evidence`, text));
  return [
    section(
      `Evaluation, ${writtenDay(done.on)}`,
      paragraph(`By ${nameOf(setting, done.by)}, against the goals’ own measures.`),
      ...results(plan),
      ...(evidence.length > 0 ? [facts(...evidence)] : []),
      paragraph(done.summary),
    ),
    ...own,
  ];
}

/** An earlier evaluation may be about a goal that an amendment took out since. */
const goalNamed = (goals: readonly Goal[], goalId: string): string => {
  const number = goals.findIndex(({ id }) => id === goalId) + 1;
  return number > 0 ? `Goal ${number}` : 'Goal taken out since';
};

function outcome(plan: Plan, setting: Setting): Block[] {
  const { outcome: end, responses } = plan;
  const response = responses.map(({ on, text }) => quote(`${writtenDay(on)}: ${text}`));
  const said = response.length > 0 ? [section('The employee’s response', ...response)] : [];
  if (!end) return said;
  return [
    section(
      'Outcome',
      facts(
        fact('Outcome', capital(WORDS[end.outcome])),
        fact('On', writtenDay(end.on)),
        fact('By', nameOf(setting, end.by)),
        fact('Reason', end.reason),
        end.followUpOn !== null && fact('Look back on', writtenDay(end.followUpOn)),
        !!end.appeal && fact('Appeal', `to ${end.appeal.to}, until ${writtenDay(end.appeal.until)}`),
      ),
    ),
    ...said,
  ];
}

function appeal({ appeal: made }: Plan, setting: Setting): Block[] {
  if (!made) return [];
  const { decision } = made;
  const decided = decision
    ? `${decision.upheld ? 'Upheld' : 'Not upheld'} by ${nameOf(setting, decision.by)} on ${writtenDay(decision.on)}: ${decision.reason}`
    : 'Not decided yet.';
  return [section(`Appeal, ${writtenDay(made.on)}`, quote(made.text), paragraph(decided))];
}
