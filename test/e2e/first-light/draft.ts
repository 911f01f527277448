import { addDays } from '@fairway/shared/plan';
import type { Screen } from '../screen.ts';

/** Answers to "Is a plan the right tool?" that recommend one. */
export const TRIAGE: [question: string, answer: string][] = [
  ['Is it about misconduct', 'No'],
  ['Is it likely to pass', 'No'],
  ['Is it really about career growth', 'No'],
  ['Is the role unclear', 'No'],
  ['Did the person know', 'Yes'],
  ['Is it mainly a gap in skills', 'No'],
  ['Has it gone on', 'Yes'],
  ['Have you given feedback', 'Yes'],
  ['Does it hurt', 'Yes'],
];

export const part = (name: string) => `fieldset[aria-label="${name}"]`;

/** Writes a whole plan in the panel: expectation, concern with evidence, goal, support, timeline, next steps. */
export async function draftPlan(panel: Screen, today: string): Promise<void> {
  const end = addDays(today, 59);
  await panel.press('Add an expectation');
  await panel.fill(
    'What is expected',
    'Support agents answer 90% of assigned tickets within 8 working hours.',
  );

  await panel.press('Add a concern');
  const concern = part('Concern 1');
  await panel.fill(
    'What falls short',
    'In October 2026, 41 of 110 assigned tickets were answered after 8 working hours.',
    concern,
  );
  await panel.pick('Of which expectation', 'Support agents', concern);
  await evidence(panel, 1, addDays(today, -40), '41 of 110 tickets were late in the month.');
  await evidence(panel, 2, addDays(today, -10), '19 of 60 tickets were late in two weeks.');
  await panel.press('Add earlier feedback');
  await panel.fill('On which day', addDays(today, -35), part('Feedback 1'));
  await panel.fill('What was said', 'We looked at the figures of the month together.', part('Feedback 1'));

  await panel.press('Add a goal');
  const goal = part('Goal 1');
  await panel.fill('What will be reached', 'Improve response times.', goal);
  await panel.reads('Measurable: not yet');
  await panel.fill(
    'What will be reached',
    `Answer 90% of assigned tickets within 8 working hours by ${end}, up from 62%.`,
    goal,
  );
  await panel.reads('Measurable: yes');
  await panel.tick('In October 2026', goal);
  await panel.fill('Metric', 'tickets answered within 8 working hours', goal);
  await panel.fill('Stands at', '62', goal);
  await panel.fill('Target', '90', goal);
  await panel.fill('Unit', '%', goal);
  await panel.fill('Read where', 'Help desk report, read by the team lead', goal);

  await panel.press('Add support');
  const support = part('Support 1');
  await panel.pick('Kind', 'Coaching', support);
  await panel.fill(
    'What is given',
    'Two one-hour coaching sessions on triage with Sam Weber in the first two weeks.',
    support,
  );
  await panel.fill('Given by', 'Sam Weber', support);
  await panel.fill('Given by the day', today, support);
  await panel.tick('Answer 90%', support);

  await panel.fill('Planned start', today);
  await panel.choose('Length', '60 days');
  await panel.fill('Due on', end, goal);
  await panel.choose('Check-ins', 'Every week');
  await panel.press('Begin with the usual words');
  await panel.press('Begin with the usual words');
}

async function evidence(panel: Screen, number: number, day: string, what: string): Promise<void> {
  const example = part(`Example ${number}`);
  if ((await panel.page.$(example)) === null) await panel.press('Add an example');
  await panel.fill('On which day', day, example);
  await panel.fill('What happened', what, example);
  await panel.fill('Its outcome', 'Two customers escalated.', example);
}
