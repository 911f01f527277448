import { due, type Plan, type Relation } from '@fairway/shared/plan';
import { openAmendment } from '@fairway/shared/plan/amendment.ts';
import { formatDay } from '@fairway/shared/ui';
import { lighterGuidance } from './guidance-lighter.ts';

/** Where the plan stands and whose turn it is, said to the person who reads it. */
export type Guidance = { title: string; text: string };

type Who = { employee: string; manager: string };

/** Says what happens next. Never empty: every state of a plan has a next step or an end. */
export function guidance(plan: Plan, relation: Relation, who: Who, today: string): Guidance {
  const said =
    plan.kind === 'pip'
      ? SAID[plan.status](plan, relation, who, today)
      : lighterGuidance(plan, relation, who, today);
  return { title: said[0], text: said[1] };
}

type Say = (plan: Plan, relation: Relation, who: Who, today: string) => [string, string];

const SAID: Record<Plan['status'], Say> = {
  draft: (plan, relation) => {
    if (plan.changesRequested && relation === 'manager')
      return [
        'Changes were asked for',
        'Take them up in the extension’s panel, then send the draft to HR again.',
      ];
    if (relation === 'manager')
      return [
        'Still a draft',
        'Go on writing in the extension’s panel. Nobody else sees the text until you send it.',
      ];
    return ['Still a draft', 'The manager is writing. The text can be read here once it is sent for review.'];
  },
  in_review: (plan, relation, who) =>
    plan.imported
      ? relation === 'hr'
        ? ['Entered from paper', 'Hold the paper against it, then confirm it; or withdraw it and say why.']
        : ['With HR to confirm', `HR holds the paper against it. ${who.employee} does not see it here yet.`]
      : relation === 'hr'
        ? [
            'Your review is next',
            'Read the plan as a fair-minded outsider would, then approve it or ask for changes.',
          ]
        : ['With HR for review', `HR reads it for fairness. ${who.employee} does not see it yet.`],
  approved: (_, relation, who) =>
    relation === 'manager'
      ? [
          'Approved',
          `Share it with ${who.employee} in a private talk, and give time to read before you launch it.`,
        ]
      : ['Approved', `${who.manager} shares it with ${who.employee} next.`],
  shared: (plan, relation, who) => {
    if (relation === 'employee')
      return plan.acknowledgement
        ? [
            'The launch meeting is next',
            'Your manager goes through the plan with you. The clock starts only then.',
          ]
        : [
            'Read it in your own time',
            'Then say that you received it, and add how you see things. Both stay with the plan.',
          ];
    return plan.acknowledgement
      ? [
          'Ready to launch',
          'Hold the launch meeting: private, focused, with time for questions. Then record its day.',
        ]
      : [`Shared with ${who.employee}`, 'They have time to read, to answer, and to add their own view.'];
  },
  active: (plan, relation, who, today) => {
    const end = plan.launch?.endsOn ?? today;
    if (end < today)
      return relation === 'manager'
        ? [
            'Time to evaluate',
            `The period ended on ${formatDay(end)}. Evaluate each goal against its own measure.`,
          ]
        : ['The period has ended', `It ended on ${formatDay(end)}. ${who.manager} evaluates the goals next.`];
    if (relation === 'manager' && due(plan, today).overdueCheckIns > 0)
      return ['A check-in is overdue', 'Log it if you talked, or record below that it was moved or missed.'];
    if (relation === 'employee' && plan.extensions.length > 0 && !plan.extensions.at(-1)?.answer)
      return [
        'The plan was extended',
        `It runs until ${formatDay(end)} now. Read why, then say that you received it.`,
      ];
    return relation === 'employee'
      ? [
          'Under way',
          `Until ${formatDay(end)}. Report progress and obstacles here whenever you like; ask when unsure.`,
        ]
      : ['Under way', `Until ${formatDay(end)}. Talk regularly, give the promised support, and note both.`];
  },
  paused: (plan, relation, who) => {
    if (!openAmendment(plan)) return ['Paused', 'The days do not count. Dates move when it goes on.'];
    return relation === 'employee'
      ? ['The plan was changed', 'Read the change, then say that you received it. Until then the plan rests.']
      : ['Waiting for an answer', `The plan rests until ${who.employee} has answered the amendment.`];
  },
  evaluating: (plan, relation, who) => {
    if (relation === 'employee')
      return ['Being evaluated', 'Read the evaluation below. You can answer it in your own words.'];
    if (plan.proposal)
      return relation === 'hr'
        ? [
            'An outcome is proposed',
            'Check it against the record, then confirm it or return it with a reason.',
          ]
        : ['With HR', 'The proposed outcome waits for HR.'];
    if (plan.proposalReturned && relation === 'manager')
      return ['HR returned the proposal', plan.proposalReturned.reason];
    return relation === 'manager'
      ? ['Propose an outcome', 'Say plainly how the plan ends, and why, from the evaluation and the record.']
      : ['Being evaluated', `${who.manager} proposes an outcome next.`];
  },
  closed: (plan, relation, _, today) => {
    const { outcome, appeal } = plan;
    if (relation === 'employee' && !appeal && outcome?.appeal && today <= outcome.appeal.until)
      return [
        'Closed',
        `You can respond in your own words, and appeal to ${outcome.appeal.to} until ${formatDay(outcome.appeal.until)}. Everything that was recorded stays here for you.`,
      ];
    if (relation === 'hr' && appeal && !appeal.decision)
      return [
        'An appeal waits',
        'Somebody in HR decides it who neither led nor approved this plan, nor confirmed its outcome.',
      ];
    return relation === 'employee'
      ? [
          'Closed',
          'Everything that was recorded stays here for you. You can still respond in your own words.',
        ]
      : ['Closed', 'The record stays as it is.'];
  },
};
