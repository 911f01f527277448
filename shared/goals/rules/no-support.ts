import { readLetters } from '../letters.ts';
import type { About, Rule } from '../types.ts';

export const noSupport: Rule = {
  code: 'no_support',
  title: 'No real support',
  severity: 'warning',
  message: 'A plan asks for help as well as for results; without named help it looks set up to fail.',
  fix: 'Name the help: what, from whom, and when or how often.',
  phrases: {
    no_support: `
hand holding
shouldn't|oughtn't *1 know|have|need *1 {help}|to
{neg}|unable *6 give|provide|offer|offering|get|receive|fund|pay|spare|free|arrange|hold *5 {help}|hand|time|course|courses|anyone|for
{neg} *3 hand
is|it's|its|all up|down|on to? {pron}|him|her|them
yours alone
work|sort|find|teach|learn|train|help|fix *3 yourself|alone|himself|herself|themselves|own|yourselves|way
come|coming|run|running|go|going to me|us|hr *2 for {help}
{neg}|too *3 time|busy *2 to|for *3 {help}|you
sink or swim
{pron} know|knows where to find
ask if
nobody|no-one *3 going to spend|give
done enough
google|youtube|intranet *2
`,
    'no_support.not': `
`,
  },
  find: (reading) => {
    const spots = reading.spots('no_support');
    if (spots.length > 0 || reading.kind !== 'support') return spots;
    return readLetters(reading).specific ? [] : [reading.whole()];
  },
};

/** For the docs and the tests; not part of what ships. */
export const about: About = {
  source: 'K. Smith, CO— by U.S. Chamber of Commerce, April 2026: insufficient support',
  bad: [
    { kind: 'support', text: 'Coaching as needed.' },
    { kind: 'support', text: 'You will have to work this out yourself.' },
    { kind: 'concern', text: 'There is no budget for training, it is on you to catch up.' },
  ],
  good: [
    { kind: 'support', text: 'Weekly coaching with Priya, Tuesdays at 10.' },
    { kind: 'support', text: 'Excel course on 4 May, paid by us.' },
  ],
};
