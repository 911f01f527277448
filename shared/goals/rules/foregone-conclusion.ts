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
fill|filled {poss} *1 job|place|position|post|role|seat
look|looking for {poss} next job|role
writing *2 wall
ship has sailed
bridge~ burned|burnt
too late *2 change|for|now|save|turn
{neg} *3 keep|save *1 the|this|{poss} *1 job|place|role
all|already|quietly *2 arranged|finished|gone|lined|over|replaced|settled|signed
appointed|found|hire|hired|starting *4 instead|replace|{poss} *1 place|replacement
will|won't *2 last *3 here|long|month|week
final|last *1 month|pay|paycheck|payslip|salary|weeks *3 here|job|role|us
departure|exit|leaving *1 agreed|arranged|confirmed|drafted|fixed|planned|set
settlement agreement
irrespective|whatever *4 do|happens|outcome|result|score~
start *1 {poss} *1 cv|resume
update *1 {poss} cv|resume
done deal
{poss} exit|leaver|leaving card|date|drinks|papers|paperwork
date|day for|of {poss} exit|last|leaving
{pron} will|would be gone|out
decision|outcome about|on her|him|you *1 clear|made|taken
dismissal|termination letter *1 {poss} name
no scenario|version|world *5 {pron} keep~|pass|remain|stay~
severance
wanted|want~ *2 her|him|them|{pron} *1 gone|out
being let go
agreed|settled on *2 exit|outcome|result|verdict
, pass or fail
off the books|headcount|payroll
days *1 are|is numbered
fate *2 decided|sealed
no matter how|what
made *1 up *2 mind
written *1 off
different|new|next boss|lead|manager|person|supervisor *4 after
expect to be *2 gone|off|out
already|long *1 agreed|concluded|decided|determined|resolved|settled
i|i've|management|we|we've has|have? concluded|decided *2 !what
decision|end|outcome|result|verdict *4 certain|clear|decided|fixed|known|made|settled|taken|written
mind's|mind~ already|are|is? made
a|the|{poss} replacement|successor
advertised|advertising|found|given|hiring|interviewing|lined|offer|offered|promised|recruiting *5 replacement|somebody|someone|successor|{poss} *1 desk|else|job|position|post|role|seat|starts
{poss} *1 desk|job|place|position|post|role|seat *3 advertised|already|backfilled|cut|earmarked|else|filled|given|go|goes|posted|promised|redundant|removed
backfill
formality
{mere} *3 box|documentation|documents|hr|paper|paperwork|record|show
end~|finish|goes *1 one|only *1 way
only ends
{neg} *2 see {pron} *1 coming|lasting|make|making|passing|staying
even if {pron} hit|improve|meet|pass~|succeed
closing|ended|ending|finishing|terminating *1 {poss} *1 contract|employment|job|post|role
let her|him|them|{pron} go
appearances|form's|forms|show's sake
covered if|in|when
how it|that|this *3 end~|finish~
on the cards
change~ nothing
expect *1 a|the|your *1 p45|{exit} *1 letter|notice|papers
expect a dismissal|leaving|termination letter|notice
count on|with her|him|{pron} after|beyond|next
cleared {poss} *1 desk|locker|seat
finish with her|him|{pron}
are|be|will {neg} *1 be kept
not be kept on
out from|gone|of *1 the org|structure chart
file|paperwork|record *3 before|case|complete|covered|looks|straight
ticking|tick~ *2 box~|exercise
box ticking
paper trail
exit date|package|plan|strategy|terms
ease|easing|get|getting|manage+|move|moving|push|pushing|see|want|work|working *2 her|him|them|{pron} out
quiet exit
part|parting of? company|ways
{poss} way out
on the|your way out
{pron} *1 know *4 coming|end~|going|heading|work
just|only a matter|question of time|when
{neg} *2 believe|expecting|expect~|imagine|see|think *4 {succeed}
little|no|zero *2 real|realistic? chance|future|hope|point|prospect|way *2
can't|cannot|never|not|won't going? to? last|pass|recover|succeed|survive !by
{neg} *2 make it
{neg} *3 future
{regardless} *9 {exit}
{exit} *4 {regardless}
{regardless} *3 how|numbers|results|you *2
whether *2 not *4
whether or not
either way
nothing *3 deliver|do|does|hand|say|send|show|write *6 change|help|matter|save
no coming|going|way back
end of the line|road
lost *2 confidence|faith|hope|trust
without her|him|{pron} !it !them
leaver|leaver's form|letter|paperwork|process
draft|drafted|drawn|prepare|prepared|printed|ready|signed|written *4 dismissal|exit|leaver|notice|severance|termination
dismissal|exit|notice|severance|termination *3 booked|drafted|drawn|prepared|ready|scheduled|set|signed|written
process *2 {poss} {exit}
not|won't *2 confirmed|extended|renewed|retained
no longer *5 future|need|needed|place|require|role|team|want
advise|be|begin|better|could|recommend|should|start|suggest|time *3 look|looking|search|searching *3 else|elsewhere|job~|role
carried|carrying her|him|them|{pron}
precursor|prelude to
stage|step before *2 {ousted}
before|until he|i|she|the|we|you *2 {ousted}
time to move|part|say *2 goodbye|on|ways
inevitable|inevitably|predetermined
foregone conclusion
final|last day *2 employment|here|is|will|work
no|not|won't be *2 around|here|part|with
hand|handover *4 before {pron} *1 go|leave
as|because hr|lawyers|legal
hr|lawyers|legal *2 insist~|makes|require~|said|says|told
your notice
going ahead|forward without
`,
    foregone_end: `
after|at|by|come|following|on|when *7 contract|employment|job|position|role|you *2 ends|{ousted}
appointment|contract|employment|job|position|role are|is|shall|will *2 end|over|{ousted}
{pron} *1 are|be|is|shall|will *3 finish|finishing|leaving|{ousted}
company|i|i'll|we|we'll *1 are|going|intend|let|plan|shall|terminate|will *3 {ousted}
{ousted} is|shall|will *3 effective|follow|happen|occur|planned|scheduled|take
`,
    conditional: `
another|any|below|cannot|could|every|failing|failure|fail~|fewer|first|further|if|less|may|meet|meeting|might|miss|missing|more|next|not|one|otherwise|should|under|unless|until|whenever|where|without|would
in the case|event
`,
    'foregone_conclusion.not': `
if *6 fail|not|unless *9
aren't|hasn't|isn't|never|no|not|nothing *5 decided|final|foregone|formality|inevitable|made|predetermined|taken
during|leave|until|while *6 backfill
return *1 work
exit date|plan|strategy|terms for|from|of a|all|each|every|our|the
severance figures|pay|payments|policy|scheme|terms for|in|of|was|were
agreement~|form~|letter~ {pron} *1 drafted|prepared|sent|signed|wrote
backfill a|the|{poss} *2 calls|day~|desk|hours|round|shift~|visits
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
