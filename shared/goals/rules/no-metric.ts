import { readLetters } from '../letters.ts';
import type { About, Rule } from '../types.ts';

export const noMetric: Rule = {
  code: 'no_metric',
  title: 'Nothing to measure',
  severity: 'warning',
  kinds: ['goal', 'expectation'],
  message: 'From the records alone nobody could say later whether this was met.',
  fix: 'Add a number with its unit, or a finished piece of work and who accepts it.',
  find: (reading) => {
    return readLetters(reading).measurable
      ? []
      : [{ ...reading.whole(), ...fixFor(reading.context.baseline) }];
  },
};

const fixFor = (baseline: string | undefined) =>
  baseline ? { fix: `It stands at ${baseline}: to what, by when?` } : {};

/** For the docs and the tests; not part of what ships. */
export const about: About = {
  source: 'SMART: measurable',
  bad: [
    { kind: 'goal', text: 'Improve your timekeeping.' },
    { kind: 'expectation', text: 'Agents are helpful.' },
  ],
  good: [
    { kind: 'goal', text: 'No more than one late start a month.' },
    { kind: 'goal', text: 'Submit the Q2 report.' },
    { kind: 'concern', text: 'Often late.' },
  ],
};
