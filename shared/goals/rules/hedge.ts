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
permitting
seek|seeks|seeking to
whenever|wherever|where possible|feasible|practical
if {pron} can|could|may
if budget|time|funds|staffing|workload *1 allows|allow|permits|permit
give or take
hope|hoped|hoping|wish|love {pron} could|can|would|might
aim|aims never|not
it'd be nice|good|great|helpful
with *1 luck
where|wherever|when|whenever feasible|convenient
try|tries|trying to|and
aim|aims|aiming to|for|at
strive|strives|striving
should|would|could|can|might|will ideally|perhaps|maybe|probably|hopefully
ideally
if|where|when|wherever|whenever it? is? at? all? possible|practical|practicable|feasible
if|when|where time|workload|work|things|staffing permits|permit|allows|allow
as far|much|often|soon|best|close as is? reasonably? possible|practicable|feasible|you|they *1
as best {pron} *1 can
hopefully
hope|hopes|hoping to|that
i'd|we'd like {pron}|it to *1 try
it would be nice|good|great|helpful|appreciated
be nice if|to
roughly|approximately|approx|circa|ca|around|about|nearly|almost|~ <amount>
somewhere around|near|between
<number> *1 or so !,
generally
more or less
kind of try|be|do
do|doing your|their|his|her best
make|making an|every|some|more|the effort|attempt|efforts to
attempt|attempts|attempting to
endeavour|endeavor|endeavours|endeavoring to
maybe|perhaps|possibly|probably
usually|mostly|largely
as a rule
normally|typically|ordinarily
try+ for|not
see if|whether you|they can
`,
    'hedge.not': `
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
