import type { About, Rule } from '../types.ts';

export const absoluteStandard: Rule = {
  code: 'absolute_standard',
  title: 'Perfection, or "always" and "never"',
  severity: 'warning',
  kinds: ['goal', 'expectation', 'concern'],
  message:
    'Nobody is perfect at this, so the goal is failed on the first slip, and "always" is refuted by one exception.',
  fix: 'Set a threshold one can reach ("at most 2 in 40"), or say how often and when it happened.',
  phrases: {
    absolute_standard: `
each|every {customer}|{others} *2 agrees|gives|is|leaves|loves|rates|recommends|says *2
none|nothing ever|go|goes *2
without *1 a|any|one|single *1 exception|fault|hitch|slip
never|not *2 late|out|wrong !than
full marks
0|nil|no|none|not|zero *2 {fallible}
from *4 to nil|nought|zero
{neg} *7 ever
never to *1
everything *2 perfect|right
all|each|every|no {customer} *3 drop~|fails|give~|leaves|rate~|scores
nor|not a one|single *3 {fallible}
without *3 {fallible}
without a|any|single *3 {fallible}
never|not ever? *1 drop|fail+|forget+|get+|let|lose|make+|miss+ *4 anything|beat|call|deadline|down|one|step|wrong|{fallible}
free from|of *2 {fallible}
accident|blemish|bug|complaint|defect|error|fault|mistake|typo free
errorless|faultless|faultlessly|flawless|flawlessly|immaculate|impeccable|impeccably|infallible|perfect|perfection|perfectly|spotless|unblemished
<percent> *4 {ideal}
{ideal} *4 <percent>
achieve|at|full|hit|maintain|of|reach|straight|to a|straight? <percent>
to the penny
accidents|complaints|errors|mistakes|slips {neg} *1 happen|occur
not a|one more|single? *2 slip|stitch|{fault}
no reprints|returns|{fault} . ever|none|zero
let~ a|any|one *1 {customer} *1 down|leave|wait
whatever happens
, every one
each|every single *1
correctly|perfect|right|wrong|{ideal}|{mild}|{trait} *2 , *1 no|without exception~|fail
correctly|perfect|right|wrong|{ideal}|{mild}|{trait} without exception~|fail
calm|clean|happy|smile+|{ideal}|{mild}|{trait} *2 at all times
all the time
<percent> of the time *3 correct|right|{ideal}
always|anything|constantly|everybody|everyone|everything|forever|never|nobody|nothing|whenever
every time *2 perfect|right|{ideal}
each|every single? call|caller|child|customer|email|guest|lesson|order|patient|pupil|resident|shift|visit|{person} *4 5|delighted|five|gets|happy|on|pass~|perfect|right|satisfied|smile
not once
children|customers|guests|patients|pupils|resident~|{person} never *2
each and every !such
ever again
absolutely no|nothing|zero
no|nobody|nobody's *3 complain+|hands|leave+|makes|quit+|resign+
all *4 happy|perfect|satisfied
right first time *2 <percent>|always|every
hundred percent
`,
    'absolute_standard.not': `
never again|event~|worked
always on
zero balance|based|day|emission~|hours|rated|rating|trust|waste
coke|day|ground|patient|sub zero
no earlier|fewer|later|less|longer|more *9
no|not more than *6
perfect binding|competition|day
nothing else|to
{neg} *2 avoidable|late|preventable|unexcused|unexplained *3
each|every *3 case|enquiry|form|record|request|ticket
`,
  },
  find: (reading) => {
    const concern = reading.kind === 'concern';
    return reading
      .live('absolute_standard')
      .filter((mark) => {
        const first = reading.word(mark.from);
        const amount = reading.tokens.slice(mark.from, mark.to).find((token) => token.kind === 'percent');
        if (
          first === 'without' &&
          reading.tokens.some(({ kind, value }) => kind === 'percent' && value < 100)
        )
          return false;
        if (amount) return !concern && (amount.value === 100 || amount.value === 0);
        const general =
          mark.to - mark.from === 1 &&
          /^(?:always|never|constantly|forever|everyone|everybody|nobody|nothing|anything|everything|whenever)$/.test(
            first,
          );
        if (concern)
          return general
            ? /^(?:always|never|nothing|everything|forever)$/.test(first)
            : /^(?:every|each|all|at|not|never|without)$/.test(first) && !/^(?:no|zero|0)$/.test(first);
        return general
          ? first === 'always' &&
              (reading.is(mark.from + 1, 'trait') || /^(?:be|have)$/.test(reading.word(mark.from - 1)))
          : true;
      })
      .map((mark) => reading.spot(mark.from, mark.to));
  },
};

/** For the docs and the tests; not part of what ships. */
export const about: About = {
  source: 'SMART: achievable',
  bad: [
    { kind: 'goal', text: 'Make zero mistakes in the ledger.' },
    { kind: 'goal', text: '100% customer satisfaction by June.' },
    { kind: 'concern', text: 'You are always late.' },
  ],
  good: [
    { kind: 'goal', text: 'Log 100% of calls in the CRM by week 2.' },
    { kind: 'expectation', text: 'Never leave the lifting gate open.' },
    { kind: 'goal', text: 'Report all never events within an hour.' },
  ],
};
