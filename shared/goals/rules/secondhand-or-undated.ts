import { readLetters } from '../letters.ts';
import type { Reading } from '../reading.ts';
import type { About, Rule } from '../types.ts';

export const secondhandOrUndated: Rule = {
  code: 'secondhand_or_undated',
  title: 'Evidence without a date or at second hand',
  severity: 'hint',
  kinds: ['concern'],
  message: 'What others say, or what has no date, cannot be checked or answered.',
  fix: 'Add the date and who saw it.',
  phrases: {
    hearsay: `
colleagues|customers|everyone|others|people|some|somebody|someone|staff|team|they claim|complain|complained|feel|mentioned|report|said|say~|tell~|think|told
i|i've|we|we've have? been|hear|heard? told
allegedly|apparently|reportedly|rumor|rumour~
word is
it *1 alleged|reported|rumoured|said
`,
  },
  find: (reading) => {
    const hearsay = reading.spots('hearsay')[0];
    if (hearsay) return [hearsay];
    return isAlmostEvidence(reading) ? [reading.whole()] : [];
  },
};

const SAYS_MORE = ['subjective_opinion', 'personality_attack', 'vague_often', 'protected_characteristic'];

/** A plain fact that lacks only its day: where a count stands in for it, or a warning says more, the hint would be chatter. */
function isAlmostEvidence(reading: Reading): boolean {
  const { timeBound, measurable } = readLetters(reading);
  return !timeBound && !measurable && SAYS_MORE.every((tag) => reading.live(tag).length === 0);
}

/** For the docs and the tests; not part of what ships. */
export const about: About = {
  source: 'K. Smith, CO— by U.S. Chamber of Commerce, April 2026: documented, dated examples',
  bad: [
    { kind: 'concern', text: 'People say you leave early.' },
    { kind: 'concern', text: 'You left the till open.' },
  ],
  good: [
    { kind: 'concern', text: 'On 4 May you left the till open.' },
    { kind: 'concern', text: 'You left the till open 3 times.' },
    { kind: 'concern', text: 'Your work is sloppy.' },
  ],
};
