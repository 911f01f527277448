import type { About, Rule } from '../types.ts';

export const addedBurden: Rule = {
  code: 'added_burden',
  title: 'Changes pay, duties or terms inside a plan',
  severity: 'hint',
  kinds: ['goal', 'expectation', 'concern', 'consequence'],
  message:
    'Added duties, pay, bonus or transfer limits change the terms of work; hidden in a plan they read as a penalty.',
  fix: 'Leave it out and settle it with HR on its own.',
  phrases: {
    added_burden: `
forfeit|in|lose|no|not|suspended|without *2 bonus|commission|eligible|ineligible|promotion|raise|rise|transfer *3
ineligible for
can't|cannot|no|not *3 apply|move|transfer *3 department|internal|position|role~|team
bonus|commission|hours|pay|salary *2 cut|forfeited|frozen|reduced|reduction|stopped|suspended|withheld
in addition to your *2 duties|job|role|work
additional|extra duties|responsibilities|shifts
take on *6 as well
unpaid hours|overtime
`,
  },
  find: (reading) => reading.spots('added_burden').slice(0, 1),
};

/** For the docs and the tests; not part of what ships. */
export const about: About = {
  source: 'Employment practice: a plan does not change the terms of employment',
  bad: [
    { kind: 'consequence', text: 'You are not eligible for a bonus while the plan runs.' },
    { kind: 'expectation', text: 'You will take on the weekend cover in addition to your current duties.' },
  ],
  good: [{ kind: 'goal', text: 'Process the bonus run by 28 May.' }],
};
