import { readLetters } from '../letters.ts';
import type { About, Rule } from '../types.ts';

export const unmeasurableVerb: Rule = {
  code: 'unmeasurable_verb',
  title: 'A verb nobody can observe',
  severity: 'warning',
  kinds: ['goal', 'expectation'],
  message: 'Nobody can see from records that this happened; it names a state, not an act.',
  fix: 'Use a verb whose result one can point at: submit, close, pass, answer, attend …',
  phrases: {
    soft_phrase: `
focus+|concentrate+|work+ on
working on|towards
see *3 improvement|progress|growth|change
take on board
build a *1 reputation
take+ *1 ownership|responsibility|pride|initiative|charge|accountability|interest|care|lead
making|make an|more|every|some|a|the *2 effort|efforts|contribution|difference|impact
give+ *2 <percent>
get *2 grips|better
want|wants|wanting it|to *1 more|be
set+ *2 example
go the extra
buy into
think+ *2 more|strategically|ahead|like|bigger|before
act+ *1 like|as|with
pay+ *2 attention
have|has|having|gain+|get|build *2 attitude|confidence|awareness|mindset|understanding|knowledge|presence|rapport|grasp|relationships|relationship|clarity|ownership|skills
provide+ *3 empathy|support|leadership|assurance|reassurance|guidance
lead by
be|become|becoming more|less|better|seen|a|an|{trait}|{mild}
be able to
get|getting up|to grips|speed|know
live *2 values
stay|remain|keep *1 focused|focussed|motivated|positive|engaged|calm|on|professional
come across
`,
  },
  find: (reading) => {
    const { measurable, clauses } = readLetters(reading);
    if (measurable) return [];
    const heads = clauses.filter(
      ({ head, headClass }) => headClass === 'soft' && reading.is(head, 'unmeasurable'),
    );
    return [...heads.map(({ head }) => reading.spot(head, head + 1)), ...reading.spots('soft_phrase')].slice(
      0,
      3,
    );
  },
};

/** For the docs and the tests; not part of what ships. */
export const about: About = {
  source: 'SMART: measurable',
  bad: [
    { kind: 'goal', text: 'Understand the pricing tool.' },
    { kind: 'goal', text: 'Take ownership of the month-end close.' },
    { kind: 'expectation', text: 'Demonstrate leadership in meetings.' },
  ],
  good: [
    { kind: 'goal', text: 'Improve CSAT from 62% to 85% by 30 June.' },
    { kind: 'goal', text: 'Pass the pricing tool test by 30 June.' },
    { kind: 'concern', text: 'You did not improve after the talk on 4 May.' },
  ],
};
