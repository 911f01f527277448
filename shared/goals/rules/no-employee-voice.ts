import type { About, Rule } from '../types.ts';

export const noEmployeeVoice: Rule = {
  code: 'no_employee_voice',
  title: 'Shuts the employee out',
  severity: 'warning',
  message:
    'A plan works, and stands up later, only when the employee could answer, ask and add their own view.',
  fix: 'Invite their view: when and how they can comment, and to whom.',
  phrases: {
    no_employee_voice: `
take it or leave
i|we *1 {neg} *2 interested *4
{poss} *1 side|version|view|views|opinion|opinions|explanation|feedback|input|thoughts|comments *4 {neg}
{neg} *3 change *1 mind|minds|this|it|wording|anything
already|been decided|agreed|written|finalised|finalized *2 without
without *2 {poss} *1 input|agreement|view|views|say|comments|consultation
{neg} *3 entertain|entertained|welcome|welcomed
{neg} *2 representation|representative|companion|witness|union *3
signature *2 required|needed|only
just|simply|only need|needs *2 sign|signature
listen *1 and *1 sign
{neg} *2 up for debate|discussion|negotiation|grabs
what {pron} *1 think|say|feel|want *4 irrelevant|nothing|difference|{neg}
{voice} *7 leave|left *2 empty|blank
cannot|can't|won't be questioned|challenged|disputed|contested|appealed|discussed|debated
{neg} *3 chance|opportunity|turn|time to speak|talk|explain|respond|reply|answer|comment
don't argue|answer|reply|comment|ask|question
heard enough
sign it|this|here or
zip it
requests|attempts to discuss|amend|change|appeal|comment *7 refused|ignored|rejected
{neg} *4 {voice}
{voice} *5 {neg}|refused|ignored|rejected|disregarded|irrelevant|unwelcome|closed|pointless|deleted|over
won't|cannot|can't|refuse be|to? *1 discuss|discussing|debate|debating|negotiate|argue|arguing|comment|appeal|object|respond|reply|challenge|dispute|question|hearing
{modal} not be? *1 discuss|discussed|debate|debated|negotiate|negotiated|argue|argued|comment|appeal|appealed|object|respond|reply|challenge|challenged|dispute|disputed|hear|hearing|listen|entertain
do|does|did|don't|doesn't not? *2 want|need|wish|care *1 to? hear|know|listen *2 {voice}|excuses|what|why|how|from|it
no|without any? right|opportunity|chance|room|need|point *3 {voiced}
nothing *2 say|add|discuss
have|has|had no say|voice
not|won't|no|isn't|nobody *2 interested|listening|asking|open|here in|to *2
end of *1 discussion|story|conversation|debate
decision|decisions|plan|goals|terms|targets|it is|are *1 final
just|only|simply sign
sign *6 {neg}
{neg} *2 speak|talk|contact|write|bring|email|consult|approach *4 about|plan|this|hr|rep|representative|companion|colleague
{neg} *1 add|change|amend|edit *3 wording|notes|plan|anything|document|goals|own|comments
you *2 to|just|only|will|you'll listen
keep *4 to yourself
save your breath
do as *2 told
one way conversation
imposed on
whether *2 agree *3 not
all *1 {pron} want|like *1 !to
{neg} *1 be *1 entering|amending|altering|changing *2 into|a|this|it|anything
{neg} going to argue|discuss|debate|explain|negotiate
i|i'll|we'll|we *1 talk|speak and|while {pron}|you'll *1 listen
me to speak|talk
{voice} *4 removed|deleted
leave|left *4 {voice} *3 empty|blank
{neg} *2 for|here a chat|discussion|debate
{neg} *3 {poss} side|version
speaks for itself
just accept
take it as read
`,
    'no_employee_voice.not': `
said *2 {neg} *2 {voice}
reply|replies|respond|answer to {customer}
feedback was|were|is not|never
customer|customers|client|clients|user|users|patient|patients|complaint|complaints|guest|reviewer|review|code|pr|colleagues|resident *4 {voice}
{voice} from|on|about|in|left|open|unanswered|over|of|asked|to *2 customer|customers|client|clients|patients|the|a|users|pr|ticket
if|unless|while|until *5 {neg}
{modal} bring|add|comment|appeal|respond
did|have|has|had not
discuss+ *4 with|other|another
no questions asked
do not discuss *4
`,
  },
  find: (reading) => reading.spots('no_employee_voice'),
};

/** For the docs and the tests; not part of what ships. */
export const about: About = {
  source: 'K. Smith, CO— by U.S. Chamber of Commerce, April 2026: the plan is written together',
  bad: [
    { kind: 'concern', text: 'These targets are not up for discussion.' },
    { kind: 'consequence', text: 'You may not comment on or appeal this plan.' },
    { kind: 'support', text: 'No questions, please just sign.' },
  ],
  good: [
    { kind: 'support', text: 'Please add your comments by Friday; we discuss them on Monday.' },
    { kind: 'goal', text: 'No questions from customers left open for more than 2 days.' },
  ],
};
