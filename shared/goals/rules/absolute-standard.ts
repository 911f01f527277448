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
every|each {others}|{customer} *2 leaves|loves|gives|rates|recommends|agrees|says|is *2
nothing|none ever|goes|go *2
without *1 a|one|single|any *1 exception|slip|hitch|fault
not|never *2 wrong|late|out !than
full marks
zero|no|0|none|not|nil *2 {fallible}
from *4 to nil|zero|nought
{neg} *7 ever
never to *1
everything *2 right|perfect
every|each|all|no {customer} *3 rate|rates|gives|give|scores|drops|drop|leaves|fails
not|nor a single|one *3 {fallible}
without *3 {fallible}
without a|any|single *3 {fallible}
never|not ever? *1 make+|get+|miss+|lose|drop|fail+|forget+|let *4 {fallible}|wrong|deadline|call|step|beat|down|anything|one
free of|from *2 {fallible}
error|mistake|defect|bug|fault|typo|complaint|accident|blemish free
perfect|perfectly|perfection|flawless|flawlessly|faultless|faultlessly|immaculate|impeccable|impeccably|spotless|infallible|errorless|unblemished
<percent> *4 {ideal}
{ideal} *4 <percent>
to|at|of|straight|reach|achieve|hit|maintain|full a|straight? <percent>
to the penny
mistakes|errors|accidents|slips|complaints {neg} *1 happen|occur
not a|one single|more? *2 {fault}|stitch|slip
no {fault}|reprints|returns . none|ever|zero
let|lets a|any|one *1 {customer} *1 wait|down|leave
whatever happens
, every one
every|each single *1
{trait}|{mild}|{ideal}|right|perfect|correctly|wrong *2 , *1 without|no exception|fail|exceptions
{trait}|{mild}|{ideal}|right|perfect|correctly|wrong without exception|fail|exceptions
{trait}|{mild}|{ideal}|clean|happy|calm|smile+ *2 at all times
all the time
<percent> of the time *3 {ideal}|right|correct
always|never|constantly|forever|everyone|everybody|nobody|nothing|anything|everything|whenever
every time *2 {ideal}|right|perfect
every|each single? {person}|child|pupil|patient|guest|caller|call|customer|resident|email|order|shift|visit|lesson *4 happy|satisfied|perfect|five|delighted|right|on|pass|passes|gets|smile|5
not once
{person}|residents|resident|patients|pupils|customers|children|guests never *2
each and every !such
ever again
absolutely no|nothing|zero
nobody|nobody's|no *3 resign+|complain+|leave+|quit+|makes|hands
all *4 happy|satisfied|perfect
right first time *2 always|every|<percent>
hundred percent
`,
    'absolute_standard.not': `
never events|event|worked|again
always on
zero rated|rating|hours|trust|based|day|emission|emissions|waste|balance
ground|day|patient|sub|coke zero
no more|later|fewer|less|longer|earlier *9
not|no more than *6
perfect day|competition|binding
nothing to|else
{neg} *2 preventable|avoidable|late|unexcused|unexplained *3
every|each *3 ticket|case|request|form|record|enquiry
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
