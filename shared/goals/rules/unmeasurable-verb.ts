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
focus+|work+ on
see *3 improvement
take on board
take+ *1 charge|initiative|ownership|pride|responsibility
making an *2 effort
give+ *2 <percent>
go the extra
be|become a|better|less|more|seen|{mild}|{trait}
get to know
live *2 values
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
