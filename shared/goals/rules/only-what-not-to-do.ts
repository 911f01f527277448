import { readLetters } from '../letters.ts';
import type { About, Rule } from '../types.ts';

export const onlyWhatNotToDo: Rule = {
  code: 'only_what_not_to_do',
  title: 'Says only what not to do',
  severity: 'hint',
  kinds: ['goal', 'expectation'],
  message: 'A standard that only forbids leaves open what good work looks like.',
  fix: 'Add what to do instead.',
  phrases: { forbids: "do not\ndon't\nstop\navoid\nrefrain\nmust not\nno longer\nnever\ncease\nquit" },
  find: (reading) => {
    const { clauses, spans } = readLetters(reading);
    const first = reading.live('forbids')[0];
    return !spans.some(({ type }) => type !== 'idiom' && type !== 'identifier') &&
      first &&
      clauses.length === 1 &&
      first.from < 4
      ? [reading.spot(first.from, first.to)]
      : [];
  },
};

/** For the docs and the tests; not part of what ships. */
export const about: About = {
  source: 'Goal-setting practice: state the wanted behaviour',
  bad: [{ kind: 'expectation', text: 'Do not interrupt others in meetings.' }],
  good: [
    {
      kind: 'expectation',
      text: 'Do not interrupt others; note your point and raise it when they have finished.',
    },
    { kind: 'goal', text: 'No more than 2 errors a week.' },
  ],
};
