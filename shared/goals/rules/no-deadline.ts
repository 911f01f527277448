import { readLetters } from '../letters.ts';
import type { Reading } from '../reading.ts';
import type { About, Rule } from '../types.ts';

export const noDeadline: Rule = {
  code: 'no_deadline',
  title: 'No date',
  severity: 'warning',
  kinds: ['goal'],
  message: 'The text does not say when it is due or when it is judged.',
  fix: 'Add a date within the plan, or how often: "by 30 June", "every Friday until the plan ends".',
  find: (reading) => {
    if (readLetters(reading).timeBound) return [];
    return [{ ...reading.whole(), ...fixFor(reading) }];
  },
};

/** The day the plan ends is the latest that can stand there. */
function fixFor({ context }: Reading): { fix?: string } {
  const { planDays } = context;
  return planDays ? { fix: `By when within the ${planDays} days of the plan, or how often?` } : {};
}

/** For the docs and the tests; not part of what ships. */
export const about: About = {
  source: 'SMART: time-bound',
  bad: [
    { kind: 'goal', text: 'Answer 40 calls a day.' },
    { kind: 'goal', text: 'Finish the report as soon as possible.' },
  ],
  good: [
    { kind: 'goal', text: 'Answer 40 calls a day by week 4.' },
    { kind: 'goal', text: 'Submit a report every Friday.' },
    { kind: 'expectation', text: 'Agents answer 40 calls a day.' },
  ],
};
