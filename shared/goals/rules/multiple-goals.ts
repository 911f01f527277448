import { readLetters } from '../letters.ts';
import { outcomes } from '../outcomes.ts';
import type { About, Rule } from '../types.ts';

export const multipleGoals: Rule = {
  code: 'multiple_goals',
  title: 'Several goals in one',
  severity: 'warning',
  kinds: ['goal', 'expectation'],
  message:
    'These would be judged separately: if one is met and one is not, nobody can say whether the goal was.',
  fix: 'Make each its own goal with its own measure and date.',
  find: (reading) => {
    return outcomes(reading, readLetters(reading)).length > 1 ? [reading.whole()] : [];
  },
};

/** For the docs and the tests; not part of what ships. */
export const about: About = {
  source: 'SMART: specific',
  bad: [
    { kind: 'goal', text: 'Improve communication and time management.' },
    { kind: 'goal', text: 'Close 5 deals by June. Also pass the product exam.' },
    { kind: 'goal', text: '- error rate under 3%\n- attend the safety course\n- no late starts' },
  ],
  good: [
    { kind: 'goal', text: 'Process 30 orders a day with under 2% errors.' },
    { kind: 'goal', text: 'Run the survey and send me the results by June.' },
    { kind: 'concern', text: 'Late on 4 May. Late on 5 May. Report missing.' },
  ],
};
