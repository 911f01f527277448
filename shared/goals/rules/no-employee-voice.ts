import type { Rule } from '../types.ts';

export const noEmployeeVoice: Rule = {
  code: 'no_employee_voice',
  title: 'Shuts the employee out',
  severity: 'warning',
  message:
    'A plan works, and stands up later, only when the employee could answer, ask and add their own view.',
  fix: 'Invite their view: when and how they can comment, and to whom.',
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
  phrases: {
    no_employee_voice: `
not|non|isn't|aren't|never open|up|subject|available for|to|a *1 discussion|debate|negotiation|comment|comments|question|appeal|challenge|review|dispute
not|non|isn't|aren't|nothing a|up *1 negotiable|debatable|discussion|debate|negotiation
not|won't|no|don't|never|cannot|can't|refuse be|to|want|wish|need|intend|plan|longer|going *2 discuss|discussing|discussed|debate|debated|debating|negotiate|negotiated|negotiating|argue|arguing|entertain|entertained|entertaining
won't|not|don't|no|never|cannot|can't be|to|want|need|be|going|interested *3 hear|hearing|listen|listening|accept|accepting|accepted|consider|considering|considered|take|taking|taken|read|reading|allowed|invited|included|taken *5 comments|comment|views|view|input|feedback|opinion|explanation|explanations|objections|excuses|side|questions|say|thoughts|arguments|response|rebuttal
comments|views|input|feedback|objections|questions|opinion|rebuttals|responses|response|explanation|explanations|side|appeals *3 not|won't|aren't|isn't|cannot|can't|never *2 accepted|needed|required|welcome|considered|allowed|invited|taken|permitted|wanted|entertained|sought|relevant|recorded|matter
no discussion|debate|comments|comment|negotiation|appeal|appeals|questions|input|objections|rebuttal|argument|arguments|explanation|explanations !from|about|on !open|raised
no right|opportunity|chance|room|space|need *2 appeal|respond|comment|reply|discuss|discussion|object|input|comments|debate|negotiation|questions|you
without *3 input|say|consultation|discussion|comment|question|questions|consulting|asking|your|objection
may|can|are|do|does|you|must not *3 respond|comment|appeal|object|question|dispute|challenge|argue|reply|ask|say|add|contest
cannot|can't respond|comment|appeal|object|dispute|challenge|be *2 plan|this|it|decision|goals|targets|appealed|challenged|questioned|discussed
just|simply|only sign *2
sign *6 no|without|don't|not *4 comments|comment|questions|discussion|excuses|changes
nothing you|he|she|they|more *2 say|add|discuss
have|has|get|gets|had no say|voice|input
your|his|her|their opinion|view|views|side|input *3 not|irrelevant|doesn't|don't *3
is|are irrelevant|unwelcome
not here|asking for your|to *2 opinion|views|listen|view|input|thoughts|debate
end of discussion|story|debate
this is final
decision|decisions|plan|goals|terms|targets is|are final
not interested in
keep *3 to yourself
must accept|agree *2 plan|terms|goals *3 without|as
have|has to accept
i have|we've spoken
i|we won't be taking
imposed
one way conversation
no point|use *3 arguing|discussing|appealing|objecting|complaining|disputing|responding|replying|answering|commenting
don't|do|not|no|never|won't|nor not? *3 expect|want|need|require|welcome|seek|invite|interested|looking *4 response|reply|answer|input|comment|comments|feedback|writing|views|opinion|questions|discussion|version|side|suggestions|objections|explanation|hear|hearing
don't|do|not not? *2 need|want|wish|care|have to|for hear|know|listen *3 you|your|how|what|why|it|side
no|not|won't|don't|never take|accept|invite|entertain *2 suggestions|questions|comments|changes|calls|views|proposals
hear|hearing|listen *2 different|other|another version|side|story
will|are|is|be be? refused|ignored|disregarded|rejected|deleted|binned|declined *2 !by
requests to discuss|amend|change|comment *6
comments|views|view|side|response|objections|account|version *6 not|no|never *3 considered|kept|noted|recorded|bearing|file|read|count|counted|included|matter|heard|added|place
for me to talk|speak *4
you *1 to|just|only|will listen *1 !to
not|cannot|can't|may|don't|must|do not? *2 speak|talk|contact|write|email|approach|consult|tell *2 hr|anyone|anybody|union|me|us|rep|colleagues *4 about|plan|this
can't|cannot|may|not not? bring *3 rep|representative|companion|colleague|union|anyone
can't|cannot|may|not not? *1 add|change|amend|edit|alter *3 comments|comment|notes|wording|plan|anything|text|document|goals|own
no changes|amendments|rep|representative|companion *3 accepted|allowed|made|possible|permitted|will|can
already|been decided|set|agreed|written|fixed *3 what|for|without you|your *2
decided what|for your|you *3
your|his|her|their role|job|part|place *2 listen|sign|accept|not
do as you
speak when
say nothing|less
save your|the breath
not a|an negotiation|discussion|debate|conversation|invitation|dialogue|consultation
this|it|that isn't|is not? a|an|open negotiation|discussion|debate|conversation|dialogue
goes into|in *3 whether|regardless *4
without *2 agreement|consent|signature|view
don't|do not? bother *3
no one|nobody is|wants|will|cares *3 hear|listen|interested|your|what

`,
    'no_employee_voice.not': `
discuss+ *3 with|other|others|customer|customers|client|clients|patient|patients|confidential
patient|customer|client|user|code *1 questions|comments|feedback
no comments to|in|on a|the|code|file|result|results
no questions asked
if|unless *6 not respond|reply|comment|appeal
add no comments|comment to
no questions|comments|feedback from|on|left|open|unanswered
`,
  },
  find: (reading) => reading.spots('no_employee_voice'),
};
