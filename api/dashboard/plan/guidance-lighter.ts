import type { Plan, Relation } from '@fairway/shared/plan';
import { WORDS } from '@fairway/shared/plan';
import { formatDay } from '@fairway/shared/ui';

type Who = { employee: string; manager: string };
type Said = [title: string, text: string];

/** Where a lighter plan, or a referral to HR, stands and whose turn it is. */
export function lighterGuidance(plan: Plan, relation: Relation, who: Who, today: string): Said {
  if (plan.kind === 'referral') return referral(plan, relation, who);
  if (plan.status === 'closed') return closed(plan, relation);
  const end = plan.lighter?.endsOn;
  if (!end)
    return relation === 'manager'
      ? ['Not shared yet', 'Go on in the extension’s panel: say what it is for and who does what.']
      : ['Not shared yet', `${who.manager} is preparing it.`];
  if (end <= today)
    return relation === 'manager'
      ? ['Time to look back', 'Talk about it together. Then end it as met, or let it go on to a later day.']
      : ['Time to look back', `${who.manager} and ${who.employee} look back together now.`];
  return relation === 'employee'
    ? [
        'Under way',
        `You look back together on ${formatDay(end)}. Ask, answer, and say how it goes whenever you like.`,
      ]
    : ['Under way', `You look back on ${formatDay(end)}. Do what you promised, talk, and note what helps.`];
}

function closed({ outcome }: Plan, relation: Relation): Said {
  if (outcome?.outcome === 'became_pip' && relation === 'employee')
    return [
      'It ended, and a performance improvement plan follows',
      'HR looks at that plan first. You get it in a talk, with time to read. What was said here stays here for you.',
    ];
  if (outcome?.outcome === 'became_pip' && relation === 'manager')
    return [
      'A performance improvement plan follows',
      'Its draft begins with what was documented here. Write it in the extension’s panel.',
    ];
  return [
    'Closed',
    `It ended: ${outcome ? WORDS[outcome.outcome] : 'no outcome'}. The record stays as it is.`,
  ];
}

function referral({ status, triage }: Plan, relation: Relation, who: Who): Said {
  if (status === 'closed') return ['HR has it', 'No plan was begun. HR goes on by its own process.'];
  const misconduct = triage?.choice === 'hr';
  if (relation === 'hr')
    return misconduct
      ? [
          'A manager asks for HR',
          `${who.manager} was led here because a plan is not the right way. Talk to them, then take it up.`,
        ]
      : [
          'Somebody needs time and support',
          `Talk to ${who.manager} about what helps. The reason is not asked and not noted.`,
        ];
  return ['With HR', 'No plan was begun. Talk to HR now; this entry does not replace the talk.'];
}
