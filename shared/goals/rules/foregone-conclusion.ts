import type { About, Rule } from '../types.ts';

export const foregoneConclusion: Rule = {
  code: 'foregone_conclusion',
  title: 'The outcome reads as already decided',
  severity: 'warning',
  kinds: ['concern', 'consequence', 'support'],
  message: 'A plan is a fair chance; words that settle its end in advance make it look like a formality.',
  fix: 'Say what follows if the goals are met, and what may follow if they are not.',
  phrases: {
    foregone_conclusion: `
done deal
severance
want|wants|wanted *2 {pron}|him|her|them *1 gone|out
being let go
settled|agreed on *2 outcome|result|verdict|exit
off the payroll|books|headcount
new|different|next supervisor|manager|boss|lead|person *4 after
decision|outcome|result|end|verdict *2 made|taken|certain|clear|known|decided|fixed|written
mind|minds|mind's is|are|already? made
{poss}|a|the replacement|successor
interviewing|recruiting|hiring|advertising|advertised|lined|offered|offer|found|promised|given *5 {poss}|replacement|successor|somebody|someone *1 role|job|position|post|seat|desk|starts|else
{poss} *1 role|job|position|post|seat|desk|place *3 advertised|posted|backfilled|filled|given|goes|go|else|already|cut|redundant|removed
formality
{mere} *3 paper|paperwork|box|documentation|documents|show|hr|record
only ends
{neg} *2 see {pron} *1 making|make|passing|lasting|staying|coming
let {pron}|her|him|them go
covered if|when|in
how this|it|that *3 end|ends|finish|finishes
on the cards
changes|change nothing
expect a termination|dismissal|leaving letter|notice
count on|with {pron}|him|her after|beyond|next
cleared {poss} *1 locker|desk|seat
paperwork|file|record *3 before|straight|complete|covered|looks|case
quiet exit
part|parting of? company|ways
{neg} *2 expect|expects|expecting|believe|think|see|imagine *4 {succeed}
{regardless} *3 numbers|results|how|you *2
whether or not
either way
nothing *3 do|does|say *6 change|help|matter|save
no coming|going|way back
without {pron}|him|her !it !them
leaver|leaver's form|letter|paperwork|process
process *2 {poss} {exit}
start|begin|should|suggest|recommend|time|advise|better|be|could *3 looking|look|search|searching *3 elsewhere|job|jobs|else|role
before|until we|you|i|he|she|the *2 {ousted}
won't|not|no be *2 here|around|with|part
because|as legal|hr|lawyers
`,
    foregone_end: `
employment|contract|role|position|job|appointment will|shall|is|are *2 {ousted}|end|over
{pron} *1 will|shall|are|is|be *3 {ousted}|leaving|finish|finishing
{ousted} will|is|shall *3 follow|take|happen|scheduled|planned|effective|occur
`,
    conditional: `
if|unless|should|may|might|could|would|failing|failure|fail|fails|otherwise|until|without|miss|missing|not|meet|meeting|first|every|whenever|any|further|another|next|more|less|fewer|below|under|where|one|cannot
`,
    'foregone_conclusion.not': `
no|not|nothing|never|isn't|aren't|hasn't *5 decided|formality|predetermined|foregone|inevitable|final|taken|made
`,
  },
  find: (reading) => [
    ...reading.spots('foregone_conclusion'),
    ...(/^con/.test(reading.kind) && !reading.has('conditional') ? reading.spots('foregone_end') : []),
  ],
};

/** For the docs and the tests; not part of what ships. */
export const about: About = {
  source: 'K. Smith, CO— by U.S. Chamber of Commerce, April 2026: a plan is not a formality',
  bad: [
    { kind: 'consequence', text: 'Your employment will end on 30 June.' },
    { kind: 'concern', text: 'This plan is only a formality before we part ways.' },
    { kind: 'consequence', text: 'We have already started interviewing for your replacement.' },
  ],
  good: [
    { kind: 'consequence', text: 'If the goals are not met, your employment will end on 30 June.' },
    { kind: 'consequence', text: 'Employment is at will and may be ended by either side at any time.' },
    { kind: 'support', text: 'The outcome is not decided: we want you to succeed.' },
  ],
};
