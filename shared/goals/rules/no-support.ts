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
no|zero|without *2 {help} !request !ticket !desk !left
no *2 budget|time|money *2 for|to *2 {help}|course|courses
{neg}|unable *6 give|provide|offer|offering|get|receive|fund|pay|spare|free|arrange|hold *5 {help}|hand|time|course|courses|anyone|for
{help} *3 {neg}|unavailable
{neg} *3 hand
{neg} *2 hold {poss} hand
{poss}|your own responsibility|problem|job|time *2 to *3
up|down|on to? {pron}|him|her|them alone? to *4
is|it's|its|all up|down|on to? {pron}|him|her|them
alone|entirely|solely|wholly *2 {pron}|yours|responsible|responsibility|up|down
responsibility *5 yours|lies|rests|alone|solely
yours alone
{pron} alone
{pron} *1 on {poss} own
{poss} own *1 time|initiative|devices|way|research
figure it|this|things out
work|sort|find|teach|learn|train|help|fix *3 yourself|alone|himself|herself|themselves|own|yourselves|way
{neg} *2 ask|expect|expecting|come|rely|look|turn *4 {help}|me|us|support
come|coming|run|running|go|going to me|us|hr *2 for {help}
should|ought already|not|by *1 know|have|need *4
had|given|received|enough|plenty|all *3 enough|all|plenty|sufficient *2 {help}|it
{pron} *1 had enough
enough|sufficient {help}
{neg}|too *3 time|busy *2 to|for *3 {help}|you
too busy
sink or swim
{neg} *3 job|role|responsibility to *2 train|teach|coach|help|support|babysit|chase
self study|taught|funded
no help
n/a
none *3 offered|given|planned|available|provided|needed|required|necessary
{pron} know|knows where to find
ask if
nobody *3 going to spend|give
done enough
rally|rallies round|around
nothing *4 offer|offered|planned|available|give|provide|support|further|extra|more
google|youtube|intranet *2
others|everyone|everybody|colleagues *1 managed|manages|cope|coped|learned|learnt
what {pron} are|get *1 paid *2 for
read the manual|handbook|guide *2 yourself|first
`,
    'no_support.not': `
{neg} offer *5 help
no *2 cost|charge
without {help} *3 by|in|end
no {help} tickets|requests|desk
if|until *4 {neg} *5
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
