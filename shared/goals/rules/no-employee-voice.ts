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
{poss} *1 comments|explanation|feedback|input|opinion~|side|thoughts|version|view~ *4 {neg}
{neg} *3 change *1 anything|it|mind~|this|wording
already|been agreed|decided|finalised|finalized|written *2 without
without *2 {poss} *1 agreement|comments|consultation|input|say|view~
{neg} *3 entertain|entertained|welcome|welcomed
{neg} *2 companion|representation|representative|union|witness *3
signature *2 needed|only|required
just|only|simply need~ *2 sign|signature
listen *1 and *1 sign
{neg} *2 up for debate|discussion|grabs|negotiation
what {pron} *1 feel|say|think|want *4 difference|irrelevant|nothing|{neg}
{voice} *7 leave|left *2 blank|empty
can't|cannot|won't be appealed|challenged|contested|debated|discussed|disputed|questioned
{neg} *3 chance|opportunity|time|turn to answer|comment|explain|reply|respond|speak|talk
don't answer|argue|ask|comment|question|reply
heard enough
sign here|it|this or
zip it
attempts|requests to amend|appeal|change|comment|discuss *7 ignored|refused|rejected
{neg} *4 {voice}
{voice} *5 closed|deleted|disregarded|ignored|irrelevant|over|pointless|refused|rejected|unwelcome|{neg}
can't|cannot|refuse|won't be|to? *1 appeal|argue|arguing|challenge|comment|debate|debating|discuss|discussing|dispute|hearing|negotiate|object|question|reply|respond
{modal} not be? *1 appeal|appealed|argue|argued|challenge|challenged|comment|debate|debated|discuss|discussed|dispute|disputed|entertain|hear|hearing|listen|negotiate|negotiated|object|reply|respond
did|do|does|doesn't|don't not? *2 care|need|want|wish *1 to? hear|know|listen *2 excuses|from|how|it|what|why|{voice}
no|without any? chance|need|opportunity|point|right|room *3 {voiced}
nothing *2 add|discuss|say
had|has|have no say|voice
isn't|no|nobody|not|won't *2 asking|here|interested|listening|open in|to *2
end of *1 conversation|debate|discussion|story
decision~|goals|it|plan|targets|terms are|is *1 final
just|only|simply sign
sign *6 {neg}
{neg} *2 approach|bring|consult|contact|email|speak|talk|write *4 about|colleague|companion|hr|plan|rep|representative|this
{neg} *1 add|amend|change|edit *3 anything|comments|document|goals|notes|own|plan|wording
you *2 just|only|to|will|you'll listen
keep *4 to yourself
save your breath
do as *2 told
one way conversation
imposed on
whether *2 agree *3 not
all *1 {pron} like|want *1 !to
{neg} *1 be *1 altering|amending|changing|entering *2 a|anything|into|it|this
{neg} going to argue|debate|discuss|explain|negotiate
i|i'll|we|we'll *1 speak|talk and|while you'll|{pron} *1 listen
me to speak|talk
{voice} *4 deleted|removed
leave|left *4 {voice} *3 blank|empty
{neg} *2 for|here a chat|debate|discussion
{neg} *3 {poss} side|version
speaks for itself
just accept
take it as read
`,
    'no_employee_voice.not': `
said *2 {neg} *2 {voice}
answer|reply~|respond to {customer}
feedback is|was|were never|not
client~|code|colleagues|complaint~|customer~|guest|patient~|pr|resident|review|reviewer|user~ *4 {voice}
{voice} about|asked|from|in|left|of|on|open|over|to|unanswered *2 a|client~|customer~|patients|pr|the|ticket|users
if|unless|until|while *5 {neg}
{modal} add|appeal|bring|comment|respond
did|had|has|have not
discuss+ *4 another|other|with
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
