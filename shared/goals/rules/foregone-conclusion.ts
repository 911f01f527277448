import type { Rule } from '../types.ts';

export const foregoneConclusion: Rule = {
  code: 'foregone_conclusion',
  title: 'The outcome reads as already decided',
  severity: 'warning',
  message: 'A plan is a fair chance; words that settle its end in advance make it look like a formality.',
  fix: 'Say what follows if the goals are met, and what may follow if they are not.',
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
  phrases: {
    foregone_conclusion: `
already decided|concluded|determined|resolved|planned|agreed|made
have|has decided|concluded *3 to|that *3 let|dismiss|terminate|end|go|part|leave|exit|move|replace|fire|role
decision *2 already|been *1 made|taken|final
decision is *1 final|made
mind|minds is|are|already made up
made up my|our|their|his|her mind|minds
your|his|her|their replacement|successor
replacement|successor *4 identified|hired|found|recruited|chosen|lined|start|starts|starting|selected
interviewing|recruiting|hiring|advertising|looking *3 replacement|replacements|successor
interviewing|recruiting|hiring|advertising *2 your|his|her|their *1 role|job|position|post|seat
your|his|her|their role|job|position|post|seat *2 advertised|posted|backfilled|filled|given|reassigned|offered|gone
backfill
formality
just|only|merely|purely|simply|mainly *2 paper|paperwork|box|documentation|for
paperwork *3 termination|dismissal|exit
tick|ticks|ticking *2 box|boxes
box ticking
paper trail
for the record|file before *3
going|go through the motions
exit strategy|plan|package
quiet exit
managed|managing|manage *1 out
part|parting of? company|ways
on your|his|her|their way out
we both|all know *4 end|ends|heading|going|work|works
you|he|she|they know *2 how this ends
only a matter of time
just a question|matter of time
no|little|zero|not|don't|doesn't *1 realistic|real|much|see|any|a chance|prospect|hope|way *3 you|improve|improving|improvement|pass|passing|succeed|keep|keeping|staying|turn|turning|meet|meeting|this|success
not|nobody|no|don't|doesn't *2 expect|expects|expected|believe|think|likely *4 succeed|pass|improve|improvement|survive|make|change|turnaround|complete
whatever|however|regardless|irrespective|no *4 plan|outcome|result|results|progress|improvement|happens|do|perform *4 end|leave|leaving|go|terminate|terminated|let|over|exit|dismissed|decision|same|change
outcome|result|end *2 same|certain|clear|inevitable|predetermined|known|decided|fixed
legal|hr|lawyers|policy said|say|told|requires|require|insist|insists|makes *4 have|to|go|through|do|us
because legal|hr *2
no future|place|role|room for|here|with|on|in
no longer *4 future|place|role|team|here|part
cannot|can't|won't|don't|not see *3 future|you here|you staying
start|begin|should|advise|suggest|recommend|recommended|time *3 looking|look|search|searching|considering *3 elsewhere|job|jobs|employer|options
carried you|him|her|them
prelude|precursor|lead-in|run-up to *2 dismissal|termination|exit|leaving|firing
step|stage before *2 dismissal|termination|letting|exit
before the|your|his|her|we|we'll|i *1 termination|dismissal|exit|let|terminate|dismiss
time to part|say|move *3 ways|goodbye|on|company
inevitable|inevitably
foregone conclusion
predetermined
pre determined
last|final day|date *1 *1 is|will|has
last|final day of employment|work
won't|will not|not|never be here|around|with us|working *4
you|he|she|they won't|will not|can't|cannot|are not|aren't going? *1 make it|last|survive|pass
leaving|exit|departure|termination date *2 set|agreed|fixed|is
final pay|payslip|paycheck *3 prepared|calculated
handing|hand over your *2 before you leave|go
will be your last
here to *2 record|document|formalise|formalize *4 decision|end
either way
one way or another
plan or no plan
whatever|regardless|irrespective *2 numbers|outcome|results|how|of|you|happens|score|scores
whether or not *6 {ends}
whether you *4 or not
nothing|no *2 you|he|she|they can|could|do|does|say *4 change|changes|matter|help|difference|save
no coming|going|way back
end of the|your road|line|days
finished|done|over here
lost *2 faith|confidence|hope
without you|him|her|them
drawn up|prepared|drafted|written|typed|printed *3 leaver|termination|dismissal|exit|severance|letter|notice|form|reference
leaver|leaver's form|letter|paperwork
offer *3 to somebody|someone|another *3
your|his|her seat|desk|post|role|job|position *2 goes|go|going|given|offered|else
seat|desk already
process *2 your|his|her termination|dismissal|exit|leaving
clear your|his|her desk
will|shall not be renewed|extended|kept|confirmed|retained|needed|required
won't be renewed|extended|kept|confirmed|retained|needed
leaving the|us|this|on business|company|organisation|us|firm|team|<date>
no longer need|want|require|wanted|needed|required *2
don't see|want|need *2 you *2 here|team|long|back|future|staying
gone by <date>|the|summer|christmas|then|end
managing|manage|ease|easing|move|moving|push|pushing|get|getting|want *2 you|him|her|them out
out of *1 business|company|here|door *2 by
not expecting|holding *6 breath
won't|not be *2 part of
never going to be|work|make|pass|succeed
just|only *2 going through|motions|to get|a matter
need|needs|needed *2 file|paperwork|paper|evidence *3 before|so|to *4 go|dismiss|let|exit|out
so that|so|for the|file|case|hr|lawyers *2 looks|complete|covered
cover|covers|covering ourselves|us|our *1 backs|back|legally|backsides
you know|knew *2 this is|was coming|going
`,
    foregone_end: `
at|by|on|after|following|when the end|close|conclusion *4 employment|contract|role|position|you *1 will|shall|is|are *2 end|ended|terminate|terminated|cease|over|go|leave|dismissed|exited|let
employment|contract|role|position|job|appointment will|shall|is *1 end|ending|terminate|terminated|cease|over|discontinued
you will|shall|are|are be|going *1 dismissed|terminated|fired|leaving|exited|out|let|released|demoted
we|i|company will|shall|are|intend|plan going? to? *1 dismiss|terminate|fire|let|end|exit *2 you|your|him|her|them
termination|dismissal will|is|shall follow|take|happen|scheduled|planned|effective|occur
`,
    conditional: `
if|unless|should|may|might|could|would|failing|failure|fail|fails|otherwise|until|or|without
in the event|case
more than
further|any|another|next *3
not met|meeting
`,
    'foregone_conclusion.not': `
if *6 not|fail|unless *9
no|not|nothing|never|isn't|aren't|hasn't|haven't *5 decided|formality|predetermined|foregone|inevitable|final|box|taken|made
while|during|until *6 backfill
backfill *5 leave|while|during
exit interview|interviews|code|criteria|plan *1 for
`,
  },
  find: (reading) => [
    ...(reading.kind === 'goal' || reading.kind === 'expectation'
      ? []
      : reading.spots('foregone_conclusion')),
    ...(/^con/.test(reading.kind) && !reading.has('conditional') ? reading.spots('foregone_end') : []),
  ],
};
