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
what {pron} *1 think|say|feel|want *4 irrelevant|nothing|difference|{neg}
{voice} *7 leave|left *2 empty|blank
cannot|can't|won't be questioned|challenged|disputed|contested|appealed|discussed|debated
{neg} *3 chance|opportunity|turn|time to speak|talk|explain|respond|reply|answer|comment
heard enough
sign it|this|here or
zip it
requests|attempts to discuss|amend|change|appeal|comment *7 refused|ignored|rejected
{neg} *4 {voice}
{voice} *5 {neg}|refused|ignored|rejected|disregarded|irrelevant|unwelcome|closed|pointless|deleted|over
do|does|did|don't|doesn't not? *2 want|need|wish|care *1 to? hear|know|listen *2 {voice}|excuses|what|why|how|from|it
no|without any? right|opportunity|chance|room|need|point *3 {voiced}
sign *6 {neg}
{neg} *2 speak|talk|contact|write|bring|email|consult|approach *4 about|plan|this|hr|rep|representative|companion|colleague
{neg} *1 add|change|amend|edit *3 wording|notes|plan|anything|document|goals|own|comments
keep *4 to yourself
all *1 {pron} want|like *1 !to
{neg} *1 be *1 entering|amending|altering|changing *2 into|a|this|it|anything
i|i'll|we'll|we *1 talk|speak and|while {pron}|you'll *1 listen
me to speak|talk
{voice} *4 removed|deleted
leave|left *4 {voice} *3 empty|blank
{neg} *2 for|here a chat|discussion|debate
just accept
take it as read
`,
    'no_employee_voice.not': `
said *2 {neg} *2 {voice}
reply|replies|respond|answer to {customer}
feedback was|were|is not|never
customer|customers|client|clients|user|users|patient|patients|complaint|complaints|guest|reviewer|review|code|pr|colleagues|resident *4 {voice}
{voice} from|on|about|in|left|open|unanswered|over|of|asked|to *2 customer|customers|client|clients|patients|the|a|users|pr|ticket
discuss+ *4 with|other|another
no questions asked
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
