import type { Concern, Content, Plan } from '@fairway/shared/plan';
import {
  type Block,
  boxes,
  bullets,
  type Document,
  fact,
  facts,
  lines,
  notice,
  paragraph,
  section,
} from './model.ts';
import { parties, period } from './parts/parties.ts';
import { ownerOf } from './parts/support.ts';
import type { Setting } from './setting.ts';
import { CADENCE_WORDS, listed, targetText, writtenDay } from './wording.ts';

/**
 * The launch meeting for whoever leads it: private, focused, nothing new as a surprise, questions invited. Source of the
 * practice: K. Smith, CO— by U.S. Chamber of Commerce, April 2026.
 */
export function launchAgenda(plan: Plan, setting: Setting): Document | undefined {
  const { content } = plan;
  if (!content) return undefined;
  return {
    title: 'Launch meeting',
    letterhead: setting.letterhead,
    foot: 'Confidential: for the manager and HR. It may have to be disclosed.',
    blocks: [
      facts(
        ...parties(plan, setting),
        fact('Period', period(plan)),
        fact('Day and time', plan.launch ? writtenDay(plan.launch.heldOn) : ''),
        fact('Companion', companion(plan)),
      ),
      section(
        'Before you meet',
        boxes(
          'A room where nobody walks in or listens, and an hour without other appointments.',
          'Two printed copies of the plan, of the version that HR approved.',
          'The employee knows what the meeting is about, and that a companion may come along.',
          'You have read the plan again, and every promise of support has a person who knows of it.',
        ),
      ),
      section(
        '1. Why we meet',
        bullets(
          'Say in two sentences what this is: where results fall short, what is expected, and how we will help.',
          'Say that the plan is meant to succeed, and that nothing about its end is decided.',
          'Say that there will be time for every question.',
        ),
      ),
      section('2. The concerns', ...concernPoints(content)),
      section('3. What is expected', ...expectationPoints(content)),
      section('4. What we do to help', ...supportPoints(content, setting)),
      section(
        '5. The time we have',
        bullets(
          `The plan runs ${period(plan)}.`,
          `We talk ${CADENCE_WORDS[content.cadence.every]}, and write down together what was said.`,
          'Say what follows if the goals are met, and what may follow if not, in the words of the plan.',
        ),
      ),
      section(
        '6. Questions, and the employee’s view',
        bullets(
          'Ask: “What do you see differently?” and “What would help you that is not here?” Then listen.',
          'Take up what can be put right. A change to the plan goes through HR and is shared again.',
          'What you cannot answer, write down and answer within two working days.',
        ),
        lines('Questions, and who answers until when', 4),
      ),
      section(
        '7. Receipt and close',
        bullets(
          'Ask for receipt, and say that it is receipt, not agreement; own words can be added.',
          'There is time to read first. Nobody has to sign in the meeting.',
          'Agree on the day of the first check-in.',
        ),
      ),
      notice(
        'Nothing new today: raise only what stands in the plan. Do not compare with colleagues, guess at causes or argue. If something private comes up, thank them, do not ask further and do not write it down: HR is there for it.',
      ),
    ],
  };
}

function companion({ companion: offered }: Plan): string {
  if (!offered) return '';
  return offered.accepted ? offered.name || 'accepted' : 'offered and declined';
}

function concernPoints(content: Content): Block[] {
  const told = (concern: Concern): string => {
    const days = concern.earlierFeedback.map(({ on }) => writtenDay(on)).filter((day) => day !== '');
    return days.length > 0
      ? ` You spoke about it on ${listed(days)}.`
      : ' No earlier talk is on record: settle this with HR before the meeting.';
  };
  return [
    paragraph('One at a time, with the examples as they stand in the plan. Stop after each and ask.'),
    bullets(...content.concerns.map((concern) => `${concern.text}${told(concern)}`)),
  ];
}

const expectationPoints = (content: Content): Block[] => [
  bullets(...content.expectations.map(({ text }) => text)),
  paragraph('The goals, and what each is held against:'),
  bullets(...content.goals.map((goal) => `${goal.text} Measure: ${targetText(goal.measure)}.`)),
];

const supportPoints = (content: Content, setting: Setting): Block[] => [
  paragraph('Say each promise aloud, who keeps it and by when. These are owed to the employee.'),
  bullets(
    ...content.support.map((item) => {
      const owner = ownerOf(item, setting) || 'owner open';
      return `${item.text} (${[owner, writtenDay(item.dueOn)].filter((part) => part !== '').join(', by ')})`;
    }),
  ),
];
