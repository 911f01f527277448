import type { About, Rule } from '../types.ts';

export const noBaseline: Rule = {
  code: 'no_baseline',
  title: 'A change without its start',
  severity: 'warning',
  kinds: ['goal', 'expectation'],
  message: 'A change by so much needs the value it starts from, or each side will count from another one.',
  fix: 'Write both ends: "from 62% to 80%".',
  phrases: {
    no_baseline: `
by at? least? about? roughly? around? an? another? additional? extra? <percent>
{direction}|{moves} *6 by *3 <number>|<money> !am !pm !{month} !{others}
+|-|–|minus|plus <percent>
+ <number>
{direction}|{moves} *5 <percent> this|next|over|within|in|by|before|until|through
by a|an|one|two|half|three another? third|quarter|fifth|tenth|sixth|thirds|half|quarters|fifths|tenths
a|one|two *1 third|quarter|fifth|tenth|thirds|quarters *1 fewer|less|more|faster|lower|higher|quicker
half as|the
shave|shaving|knock|knocking|trim|take|strip *1 <amount> *2 off|from|out
up|down <money>|<number> by|until|before|in|per !:
up|down one|two? fifth|third|quarter|tenth
{direction}|{moves} *6 <number> percentage? points|point
thirds|quarters|fifths|third|quarter fewer|less|more
another <number> *6 on top|more
down|up by? a|an|one|two third|quarter|fifth|tenth|sixth|half|thirds
shave|knock|trim|take|strip a|an|one third|quarter|fifth|tenth|sixth|half off|from|out
down|up another *1 further|additional? *1 <amount>
a|another further|extra <amount>
<amount> *1 faster|quicker|sooner|earlier|shorter|slower|cheaper !than
down|cut|lower|shrink *3 by half
{direction}|{moves} *6 by half !past !an
by <number> through|until|before|by|over|during|within|in|from|this|next
by <number> {period}|{clock} before|until|by|over|in
double|doubles|doubling|halve|halves|halving|triple|triples|tripling|treble|trebling|quadruple|quadrupling|quintuple !booking !bookings !check !checks !checking !entry !glazing !shift !room !rooms !decker !sided !signed !sign
twice|half as|the *2 current|many|much|last|now|usual
<percent> *2 increase|reduction|decrease|improvement|growth|uplift|rise|drop|cut|more|fewer|less|higher|lower|faster|better|up|down|gain|saving|savings
<number> percentage? point|points|pts|pp *2 increase|reduction|decrease|improvement|higher|lower|up|more|rise|gain
<number> *1 fewer|more *4 than now|current|currently|last|before|today|usual
increase|reduction|decrease|improvement|growth|rise|drop|uplift|cut of *2 <percent>|<number>
up|down <percent>
up|down by <number>
increase+|reduce+|raise+|improve+|cut|cuts|boost+|lift+|grow|grows|decrease+|lower+ *5 <percent> !or !to !and !by !satisfaction !adherence
add+|gain+ <number> points|percentage
{direction}|{moves}|fall|shrink *6 <number> points|pts|pp
{direction}|{moves} *5 by *2 a|an|another *1 {clock}|{period}|point
<amount> above|below|over|under *2 last|current|previous|today
`,
    'no_baseline.not': `
by <number> on|each|every|sharp
by <number> *2 on|of {month}
by <number> {person}|people|staff
<percent> or more|less|better|higher|lower|fewer|above|below
to|at|of|under|below|above|over|exceed|least|than|reach|within <percent>
increase+|reduce+|raise+|improve+|cut|boost+|lift+|grow|decrease+|lower+ *4 to|from|under|below|above|least|than|at|of <percent>
`,
    has_baseline: `
from *3 <amount>
from *4 to|down|up
currently|current|now|presently|today|baseline|was|were|previously|starting|average|avg|against|vs|versus|compared *4 <amount>
<amount> now|currently|today|at|last|average|baseline
last|previous|prior {period}|<date> *4 <amount>
= <amount>
`,
  },
  find: (reading) => {
    if (reading.context.baseline || reading.has('has_baseline')) return [];
    return reading.spots('no_baseline').slice(0, 1);
  },
};

/** For the docs and the tests; not part of what ships. */
export const about: About = {
  source: 'SMART: measurable',
  bad: [
    { kind: 'goal', text: 'Cut rework by 20% by 30 June.' },
    { kind: 'goal', text: 'Double your bookings by July.' },
    { kind: 'goal', text: 'A 15% increase in sales by July.' },
  ],
  good: [
    { kind: 'goal', text: 'Cut rework by 20%, from 50 to 40 items, by 30 June.' },
    { kind: 'goal', text: 'Rework under 3% by 30 June.' },
    { kind: 'goal', text: 'Finish the report by 15 June.' },
  ],
};
