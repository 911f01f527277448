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
oughtn't|shouldn't *1 have|know|need *1 to|{help}
no|without|zero *2 {help} !request !ticket !desk !left
no *2 budget|money|time *2 for|to *2 course~|{help}
unable|{neg} *6 arrange|free|fund|get|give|hold|offer|offering|pay|provide|receive|spare *5 anyone|course~|for|hand|time|{help}
{help} *3 unavailable|{neg}
{neg} *3 hand
{neg} *2 hold {poss} hand
your|{poss} own job|problem|responsibility|time *2 to *3
down|on|up to? her|him|them|{pron} alone? to *4
all|is|it's|its down|on|up to? her|him|them|{pron}
alone|entirely|solely|wholly *2 down|responsibility|responsible|up|yours|{pron}
responsibility *5 alone|lies|rests|solely|yours
yours alone
{pron} alone
{pron} *1 on {poss} own
{poss} own *1 devices|initiative|research|time|way
figure it|things|this out
find|fix|help|learn|sort|teach|train|work *3 alone|herself|himself|own|themselves|way|yourself|yourselves
{neg} *2 ask|come|expect|expecting|look|rely|turn *4 me|support|us|{help}
come|coming|go|going|run|running to hr|me|us *2 for {help}
ought|should already|by|not *1 have|know|need *4
all|enough|given|had|plenty|received *3 all|enough|plenty|sufficient *2 it|{help}
{pron} *1 had enough
enough|sufficient {help}
too|{neg} *3 busy|time *2 for|to *3 you|{help}
too busy
sink or swim
{neg} *3 job|responsibility|role to *2 babysit|chase|coach|help|support|teach|train
self funded|study|taught
no help
n/a
none *3 available|given|necessary|needed|offered|planned|provided|required
{pron} know~ where to find
ask if
nobody *3 going to give|spend
done enough
rally~ around|round
nothing *4 available|extra|further|give|more|offer|offered|planned|provide|support
google|intranet|youtube *2
colleagues|everybody|everyone|others *1 cope|coped|learned|learnt|managed|manages
what {pron} are|get *1 paid *2 for
read the guide|handbook|manual *2 first|yourself
`,
    'no_support.not': `
{neg} offer *5 help
no *2 charge|cost
without {help} *3 by|end|in
no {help} desk|requests|tickets
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
