import type { About, Rule } from '../types.ts';

export const hedge: Rule = {
  code: 'hedge',
  title: 'A hedge weakens the target',
  severity: 'warning',
  kinds: ['goal', 'expectation', 'support'],
  message: 'This word leaves open whether the target binds, so nobody can say later whether it was met.',
  fix: 'Leave it out and state the target plainly.',
  phrases: {
    hedge: `
all things being
or thereabouts
in theory
when|if things|it|you quiet|quieten|settle|get
permitting
seek|seeks|seeking to
whenever|wherever|where possible|feasible|practical
if {pron} can|could|may
if budget|time|funds|staffing|workload *1 allows|allow|permits|permit
give or take
hope|hoped|hoping|wish|love {pron} could|can|would|might
so far as|possible
aim|aims never|not
it'd be nice|good|great|helpful
with *1 luck
fingers crossed
all being well
subject to *1 workload|time|capacity|staffing|resources
in an ideal world
where|wherever|when|whenever feasible|convenient
at {poss} convenience
look|looks|looking to
near enough
try|tries|trying to|and
try your|their|our best|hardest
try harder|more
aim|aims|aiming to|for|at
with the aim of
strive|strives|striving
should|would|could|can|might|will ideally|perhaps|maybe|probably|hopefully
ideally
if|where|when|wherever|whenever it? is? at? all? possible|practical|practicable|feasible
if|where|when you|they are? can|able|get|find|have a|the|to? time|chance|moment|opportunity
if|when|where time|workload|work|things|staffing permits|permit|allows|allow
as far|much|often|soon|best|close as is? reasonably? possible|practicable|feasible|you|they *1
as best {pron} *1 can
to the best of your|their ability|abilities
hopefully
hope|hopes|hoping to|that
would|we'd|i'd love|prefer to|it
i'd|we'd like {pron}|it to *1 try
it would be nice|good|great|helpful|appreciated
be nice if|to
roughly|approximately|approx|circa|ca|around|about|nearly|almost|~ <amount>
roughly|approximately|approx|around|nearly|almost half|all|every|most|a|the
in the region|area|neighbourhood|ballpark of
somewhere around|near|between
<number> *1 or so !,
<amount> ish
<amount> *1 give or take
or thereabouts
generally
more or less
kind of try|be|do
do|doing your|their|his|her best
best effort|efforts|endeavours
make|making an|every|some|more|the effort|attempt|efforts to
attempt|attempts|attempting to
endeavour|endeavor|endeavours|endeavoring to
maybe|perhaps|possibly|probably
might want to
may wish|want to
could try|consider
usually|mostly|largely
for the most part
as a rule
in principle
tend|tends to
normally|typically|ordinarily
try+ for|not
preferably
work|working|move|moving|head|push towards|toward
see if|whether you|they can
where reasonable|reasonably
within reason
bear in mind
`,
    'hedge.not': `
trial|try on
towards|toward a|the|your certificate|qualification|degree|diploma|level
around the|each|every
mostly|largely|usually due|because
best effort service|traffic
about|around <amount> *1 {clock}|{period} ago
about the|this|how|a|an|your
( about|around|approx
`,
  },
  find: (reading) => reading.spots('hedge'),
};

/** For the docs and the tests; not part of what ships. */
export const about: About = {
  source: 'SMART: measurable',
  bad: [
    { kind: 'goal', text: 'Try to keep the error rate under 3% until 30 June.' },
    { kind: 'expectation', text: 'Answer tickets the same day if possible.' },
    { kind: 'goal', text: 'Handle roughly 20 claims a day.' },
  ],
  good: [
    { kind: 'goal', text: 'Keep the error rate under 3% until 30 June.' },
    { kind: 'consequence', text: 'Missing the goals may result in an extension.' },
    { kind: 'goal', text: 'Run the trial shift on 4 May.' },
  ],
};
