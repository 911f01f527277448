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
{direction}|{moves} *6 by *3 <money>|<number> !am !pm !{month} !{others}
+|-|minus|plus|– <percent>
+ <number>
{direction}|{moves} *5 <percent> before|by|in|next|over|this|through|until|within
by a|an|half|one|three|two another? fifth~|half|quarter~|sixth|tenth~|third~
a|one|two *1 fifth|quarter~|tenth|third~ *1 faster|fewer|higher|less|lower|more|quicker
half as|the
knock|knocking|shave|shaving|strip|take|trim *1 <amount> *2 from|off|out
down|up <money>|<number> before|by|in|per|until !:
down|up one|two? fifth|quarter|tenth|third
{direction}|{moves} *6 <number> percentage? point~
fifths|quarter~|third~ fewer|less|more
another <number> *6 on more|top
down|up by? a|an|one|two fifth|half|quarter|sixth|tenth|third~
knock|shave|strip|take|trim a|an|one fifth|half|quarter|sixth|tenth|third from|off|out
down|up another *1 additional|further? *1 <amount>
a|another extra|further <amount>
<amount> *1 cheaper|earlier|faster|quicker|shorter|slower|sooner !than
cut|down|lower|shrink *3 by half
{direction}|{moves} *6 by half !past !an
by <number> before|by|during|from|in|next|over|this|through|until|within
by <number> {clock}|{period} before|by|in|over|until
double~|doubling|halve~|halving|quadruple|quadrupling|quintuple|treble|trebling|triple~|tripling !booking !bookings !check !checks !checking !entry !glazing !shift !room !rooms !decker !sided !signed !sign
half|twice as|the *2 current|last|many|much|now|usual
<percent> *2 better|cut|decrease|down|drop|faster|fewer|gain|growth|higher|improvement|increase|less|lower|more|reduction|rise|saving~|up|uplift
<number> percentage? point~|pp|pts *2 decrease|gain|higher|improvement|increase|lower|more|reduction|rise|up
<number> *1 fewer|more *4 than before|current|currently|last|now|today|usual
cut|decrease|drop|growth|improvement|increase|reduction|rise|uplift of *2 <number>|<percent>
down|up <percent>
down|up by <number>
boost+|cut~|decrease+|grow~|improve+|increase+|lift+|lower+|raise+|reduce+ *5 <percent> !or !to !and !by !satisfaction !adherence
add+|gain+ <number> percentage|points
fall|shrink|{direction}|{moves} *6 <number> points|pp|pts
{direction}|{moves} *5 by *2 a|an|another *1 point|{clock}|{period}
<amount> above|below|over|under *2 current|last|previous|today
`,
    'no_baseline.not': `
by <number> each|every|on|sharp
by <number> *2 of|on {month}
by <number> people|staff|{person}
<percent> or above|below|better|fewer|higher|less|lower|more
above|at|below|exceed|least|of|over|reach|than|to|under|within <percent>
boost+|cut|decrease+|grow|improve+|increase+|lift+|lower+|raise+|reduce+ *4 above|at|below|from|least|of|than|to|under <percent>
`,
    has_baseline: `
from *3 <amount>
from *4 down|to|up
against|average|avg|baseline|compared|current|currently|now|presently|previously|starting|today|versus|vs|was|were *4 <amount>
<amount> at|average|baseline|currently|last|now|today
last|previous|prior <date>|{period} *4 <amount>
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
