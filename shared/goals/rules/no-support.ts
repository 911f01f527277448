import { readLetters } from '../letters.ts';
import type { Rule } from '../types.ts';

export const noSupport: Rule = {
  code: 'no_support',
  title: 'No real support',
  severity: 'warning',
  message: 'A plan asks for help as well as for results; without named help it looks set up to fail.',
  fix: 'Name the help: what, from whom, and when or how often.',
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
  phrases: {
    no_support: `
no *2 training|support|help|coaching|mentoring|mentor|guidance|resources|assistance|budget|time !request|ticket|desk|left *3 given|provided|offered|available|be|will|for|from|planned|this|you
no *1 further|more|additional|extra|special|other training|support|help|coaching|guidance|resources|assistance
not|won't|cannot|can't|don't|unable be|going|to|have|expect|able|plan *2 give|given|provide|provided|provided|offer|offered|offering|providing|hold|get|receive|fund|pay|help|train|support|coach *4 training|support|help|coaching|guidance|resources|assistance|hand|time|mentor|courses|course|you
won't|not|can't|cannot hold|holding your|his|her hand
training|support|help|coaching|guidance|resources|assistance is|are|will|has|have|isn't|won't not|be|no *1 available|planned|provided|offered|given|forthcoming|needed|necessary|required|part
up to|on you alone? to? *2 figure|find|work|sort|fix|improve|learn|catch|do|seek|get|how
is|it's|its up|down to|on you
entirely|solely|wholly|fully|all *1 up|down|on to? you|him|her|them|yours
you|he|she|they are|is|re|you're on your|his|her|their own
on your own time|initiative|to
in your|his|her|their own time
responsibility *5 yours|employee's|lies|rests|alone|solely|with *2 alone|solely|you
yours alone
sole|sole responsibility
solely|entirely|your|own *1 responsible|responsibility *2 for|to *3 improve|improving|improvement|own|find|finding|closing|fixing|development|training
figure|work|sort *2 out *2 yourself|alone|own|self
expected|expect|have|need|needs|must|should|required to|you *3 without *3 help|support|guidance|assistance|training|supervision
figure|work|sort|find it|this|things|that|your out|own|way yourself|by|out
learn|train|teach|help yourself|themselves|himself|herself
without *2 support|help|assistance|guidance|training|supervision
don't|do not|not ask|expect|come|rely *4 help|support|assistance|me|us|training
should|ought already|not know|have|need *4 help|training|support|know|known|learned|learnt|telling|how
had enough|plenty training|chances|support|help
had all the|your *2 training|support|help
you|you've have|had enough
enough|sufficient *2 training|support|help *2 given|had|already|received|provided
i|we|manager|managers don't|do|cannot|can't|am|are|have|no|haven't not|no|too *2 time|busy *2 to? *2 coach|help|train|support|hand|babysit|for|with
too busy
sink or swim
not *3 job|responsibility|role to *2 train|teach|coach|help|support
self study
spare|free|release *2 anyone|anybody|anything|time|people|staff *2 help|train|to
can't|cannot|won't|not spare|afford|fund|pay|release|free|send *5
come|coming|run|running|go|going to me|us|hr *2 for help|support|answers|training
don't|not|nobody|no-one|won't|isn't|no|one *4 hold|holding your|his|her hand
hold your|his|her hand
you alone
sort|sorts|help|helps|teach|teaches yourself|themselves|himself|herself|yourselves
it's|is|it all? on you
on you to *3
no help
help|support|training|coaching *2 not|isn't|won't|no *2 available|there|offered|given|option|come|coming|happen|happening|cards
n/a
none *3 offered|given|planned|available|provided|needed|required|necessary
nothing *4 offer|offered|planned|available|give|provide|support|further|extra|more
google|youtube it|has|is
other people|colleagues|others *2 manage|managed|cope|coped without|fine
everyone|everybody|others else *2 manage|managed|manages|learned|learnt|coped|copes
do your *2 job
what *2 paid|pay *2 for
read the *1 manual|handbook|intranet|guide !by !and !with
`,
    'no_support.not': `
no *2 cost|charge
without *2 help|support|supervision *3 by|week|end
`,
  },
  find: (reading) => {
    const spots = reading.spots('no_support');
    if (spots.length > 0 || reading.kind !== 'support') return spots;
    return readLetters(reading).specific ? [] : [reading.whole()];
  },
};
