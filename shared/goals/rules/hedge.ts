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
if|when it|things|you get|quiet|quieten|settle
permitting
seeking|seek~ to
whenever|where|wherever feasible|possible|practical
if {pron} can|could|may
if budget|funds|staffing|time|workload *1 allow~|permit~
give or take
hope|hoped|hoping|love|wish {pron} can|could|might|would
so far as|possible
aim~ never|not
it'd be good|great|helpful|nice
with *1 luck
fingers crossed
all being well
subject to *1 capacity|resources|staffing|time|workload
in an ideal world
when|whenever|where|wherever convenient|feasible
at {poss} convenience
looking|look~ to
near enough
trying|try~ and|to
try our|their|your best|hardest
try harder|more
aiming|aim~ at|for|to
with the aim of
strive~|striving
can|could|might|should|will|would hopefully|ideally|maybe|perhaps|probably
ideally
if|when|whenever|where|wherever it? is? at? all? feasible|possible|practicable|practical
if|when|where they|you are? able|can|find|get|have a|the|to? chance|moment|opportunity|time
if|when|where staffing|things|time|work|workload allow~|permit~
as best|close|far|much|often|soon as is? reasonably? feasible|possible|practicable|they|you *1
as best {pron} *1 can
to the best of their|your ability~
hopefully
hope~|hoping that|to
i'd|we'd|would love|prefer it|to
i'd|we'd like it|{pron} to *1 try
it would be appreciated|good|great|helpful|nice
be nice if|to
about|almost|approx|approximately|around|ca|circa|nearly|roughly|~ <amount>
almost|approx|approximately|around|nearly|roughly a|all|every|half|most|the
in the area|ballpark|neighbourhood|region of
somewhere around|between|near
<number> *1 or so !,
<amount> ish
<amount> *1 give or take
or thereabouts
generally
more or less
kind of be|do|try
do|doing her|his|their|your best
best effort~|endeavours
make|making an|every|more|some|the attempt|effort~ to
attempting|attempt~ to
endeavor|endeavoring|endeavour~ to
maybe|perhaps|possibly|probably
might want to
may want|wish to
could consider|try
largely|mostly|usually
for the most part
as a rule
in principle
tend~ to
normally|ordinarily|typically
try+ for|not
preferably
head|move|moving|push|work|working toward~
see if|whether they|you can
where reasonable|reasonably
within reason
bear in mind
`,
    'hedge.not': `
trial|try on
toward~ a|the|your certificate|degree|diploma|level|qualification
around each|every|the
largely|mostly|usually because|due
best effort service|traffic
about|around <amount> *1 {clock}|{period} ago
about a|an|how|the|this|your
( about|approx|around
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
