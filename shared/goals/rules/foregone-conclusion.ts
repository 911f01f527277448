import type { About, Rule } from '../types.ts';
import { isWorkObject } from './work-object.ts';

export const foregoneConclusion: Rule = {
  code: 'foregone_conclusion',
  title: 'The outcome reads as already decided',
  severity: 'warning',
  kinds: ['concern', 'consequence', 'support'],
  message: 'A plan is a fair chance; words that settle its end in advance make it look like a formality.',
  fix: 'Say what follows if the goals are met, and what may follow if they are not.',
  phrases: {
    foregone_conclusion: `
filled|fill {poss} *1 role|job|position|post|place|seat
looking|look for {poss} next role|job
writing *2 wall
ship has sailed
bridges|bridge burned|burnt
too late *2 change|save|turn|now|for
{neg} *3 keep|save *1 {poss}|this|the *1 job|role|place
already|all|quietly *2 gone|over|finished|replaced|arranged|lined|signed|settled
hire|hired|found|appointed|starting *4 instead|replace|{poss} *1 place|replacement
will|won't *2 last *3 here|long|month|week
last|final *1 pay|payslip|paycheck|salary|month|weeks *3 here|us|role|job
exit|leaving|departure *1 agreed|arranged|planned|confirmed|set|drafted|fixed
settlement agreement
irrespective|whatever *4 result|outcome|happens|score|scores|do
start *1 {poss} *1 cv|resume
update *1 {poss} cv|resume
done deal
{poss} leaving|exit|leaver papers|paperwork|date|drinks|card
date|day of|for {poss} last|leaving|exit
{pron} will|would be gone|out
decision|outcome about|on you|him|her *1 made|taken|clear
termination|dismissal letter *1 {poss} name
no version|world|scenario *5 {pron} stay|stays|keep|keeps|pass|remain
severance
want|wants|wanted *2 {pron}|him|her|them *1 gone|out
being let go
settled|agreed on *2 outcome|result|verdict|exit
, pass or fail
off the payroll|books|headcount
days *1 are|is numbered
fate *2 sealed|decided
no matter what|how
made *1 up *2 mind
written *1 off
new|different|next supervisor|manager|boss|lead|person *4 after
expect to be *2 off|out|gone
already|long *1 decided|concluded|determined|resolved|settled|agreed
we|we've|i've|i|management have|has? decided|concluded *2 !what
decision|outcome|result|end|verdict *4 settled|made|taken|certain|clear|known|decided|fixed|written
mind|minds|mind's is|are|already? made
{poss}|a|the replacement|successor
interviewing|recruiting|hiring|advertising|advertised|lined|offered|offer|found|promised|given *5 {poss}|replacement|successor|somebody|someone *1 role|job|position|post|seat|desk|starts|else
{poss} *1 role|job|position|post|seat|desk|place *3 advertised|posted|promised|earmarked|backfilled|filled|given|goes|go|else|already|cut|redundant|removed
backfill
formality
{mere} *3 paper|paperwork|box|documentation|documents|show|hr|record
ends|end|goes|finish *1 one|only *1 way
only ends
{neg} *2 see {pron} *1 making|make|passing|lasting|staying|coming
even if {pron} pass|passes|succeed|meet|hit|improve
ending|terminating|ended|closing|finishing *1 {poss} *1 contract|employment|job|role|post
let {pron}|her|him|them go
form's|forms|appearances|show's sake
covered if|when|in
how this|it|that *3 end|ends|finish|finishes
on the cards
changes|change nothing
expect *1 a|your|the *1 {exit}|p45 *1 letter|notice|papers
expect a termination|dismissal|leaving letter|notice
count on|with {pron}|him|her after|beyond|next
cleared {poss} *1 locker|desk|seat
finish with {pron}|him|her
will|are|be {neg} *1 be kept
not be kept on
out of|from|gone *1 the structure|org chart
paperwork|file|record *3 before|straight|complete|covered|looks|case
tick|ticks|ticking *2 box|boxes|exercise
box ticking
paper trail
exit strategy|plan|package|date|terms
manage+|ease|easing|move|moving|push|pushing|get|getting|want|work|working|see *2 {pron}|him|her|them out
quiet exit
part|parting of? company|ways
{poss} way out
on the|your way out
{pron} *1 know *4 ends|end|heading|going|work|coming
only|just a matter|question of time|when
{neg} *2 expect|expects|expecting|believe|think|see|imagine *4 {succeed}
no|zero|little *2 realistic|real? chance|prospect|hope|way|future|point *2
won't|never|not|cannot|can't going? to? pass|succeed|survive|last|recover !by
{neg} *2 make it
{neg} *3 future
{regardless} *9 {exit}
{exit} *4 {regardless}
{regardless} *3 numbers|results|how|you *2
whether *2 not *4
whether or not
either way
nothing *3 do|does|say|hand|write|show|deliver|send *6 change|help|matter|save
no coming|going|way back
end of the road|line
lost *2 faith|confidence|hope|trust
without {pron}|him|her !it !them
leaver|leaver's form|letter|paperwork|process
drawn|draft|drafted|prepare|prepared|written|signed|printed|ready *4 termination|dismissal|exit|severance|leaver|notice
termination|dismissal|exit|severance|notice *3 drawn|drafted|prepared|written|ready|signed|booked|set|scheduled
process *2 {poss} {exit}
not|won't *2 renewed|extended|confirmed|retained
no longer *5 future|place|role|team|need|want|require|needed
start|begin|should|suggest|recommend|time|advise|better|be|could *3 looking|look|search|searching *3 elsewhere|job|jobs|else|role
carried|carrying {pron}|him|her|them
prelude|precursor to
step|stage before *2 {ousted}
before|until we|you|i|he|she|the *2 {ousted}
time to part|say|move *2 ways|goodbye|on
inevitable|inevitably|predetermined
foregone conclusion
last|final day *2 is|will|here|work|employment
won't|not|no be *2 here|around|with|part
handover|hand *4 before {pron} *1 leave|go
because|as legal|hr|lawyers
legal|hr|lawyers *2 says|said|told|requires|require|insist|insists|makes
your notice
going ahead|forward without
`,
    foregone_end: `
at|by|on|after|following|when|come *7 employment|contract|role|position|job|you *2 {ousted}|ends
employment|contract|role|position|job|appointment will|shall|is|are *2 {ousted}|end|over
{pron} *1 will|shall|are|is|be *3 {ousted}|leaving|finish|finishing
we'll|we|i|i'll|company *1 will|shall|are|intend|plan|going|let|terminate *3 {ousted}
{ousted} will|is|shall *3 follow|take|happen|scheduled|planned|effective|occur
`,
    conditional: `
if|unless|should|may|might|could|would|failing|failure|fail|fails|otherwise|until|without|miss|missing|not|meet|meeting|first|every|whenever|any|further|another|next|more|less|fewer|below|under|where|one|cannot
in the event|case
`,
    'foregone_conclusion.not': `
if *6 not|fail|unless *9
no|not|nothing|never|isn't|aren't|hasn't *5 decided|formality|predetermined|foregone|inevitable|final|taken|made
until|during|while|leave *6 backfill
return *1 work
exit plan|strategy|date|terms for|of|from the|a|our|all|every|each
severance figures|pay|terms|policy|scheme|payments for|of|in|were|was
letter|letters|form|forms|agreement|agreements {pron} *1 drafted|prepared|wrote|sent|signed
backfill {poss}|the|a *2 shift|shifts|day|days|hours|calls|visits|round|desk
`,
  },
  find: (reading) => [
    ...reading
      .live('foregone_conclusion')
      .filter((mark) => !isWorkObject(reading, mark))
      .map(({ from, to }) => reading.spot(from, to)),
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
