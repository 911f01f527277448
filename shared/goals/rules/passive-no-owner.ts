import type { Reading } from '../reading.ts';
import type { About, Rule } from '../types.ts';

export const passiveNoOwner: Rule = {
  code: 'passive_no_owner',
  title: 'Nobody is named who does it',
  severity: 'warning',
  kinds: ['goal', 'expectation', 'support'],
  message: 'The sentence does not say who acts, so nobody owes it.',
  fix: 'Name who does it: "You submit …", "Dana gives …".',
  phrases: {
    passive_no_owner: `
be|being {participle}
are|get~|is !{person} {participle}
`,
    'passive_no_owner.not': `
being moved|seen|told
nurses|you are *2 asked|expected
are|be|is due|expected|experienced|required|seen|used
`,
  },
  find: (reading) => {
    return reading
      .live('passive_no_owner')
      .filter((mark) => !(/^be$/.test(reading.word(mark.from)) && isOwnState(reading, mark.from)))
      .filter((mark) => !hasAgent(reading, mark.to) && !inSubordinate(reading, mark.from))
      .slice(0, 2)
      .map((mark) => reading.spot(mark.from, mark.to));
  },
};

/** "Be voted colleague of the month": an order to the reader. */
const isOwnState = (reading: Reading, at: number): boolean =>
  at === 0 || reading.tokens[at - 1]!.kind === 'mark';

function hasAgent(reading: Reading, from: number): boolean {
  for (let at = from; at < Math.min(from + 8, reading.tokens.length - 1); at++) {
    if (/^[.;!?\n]$/.test(reading.word(at))) return false;
    if (reading.word(at) !== 'by') continue;
    const next = reading.tokens[at + 1]!;
    if (
      next.kind === 'word' &&
      (next.capital || reading.is(at + 1, 'person') || /^(?:you|me|us|our|my|your|hr|it)$/.test(next.word))
    )
      return true;
    if (
      /^(?:the|a|an|whoever|each|one)$/.test(next.word) &&
      !reading.is(at + 2, 'period') &&
      !/^(?:end|close|start|deadline|time|first|last|beginning|morning|middle|next|given|agreed|due|second|following|weekend)$/.test(
        reading.word(at + 2),
      ) &&
      reading.tokens[at + 2]?.kind === 'word'
    )
      return true;
    if (
      next.kind === 'number' &&
      reading.tokens[at + 2]?.kind === 'word' &&
      /^(?:people|staff|colleagues|customers)$/.test(reading.word(at + 2))
    )
      return true;
  }
  return false;
}

/** In "when more work is assigned", "tickets that are closed" the passive is not the duty. */
function inSubordinate(reading: Reading, at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before < 8; before--) {
    if (reading.tokens[before]!.kind === 'mark') return false;
    if (/^(?:must|should|shall|will|could|can|ought)$/.test(reading.word(before))) return false;
    if (
      /^(?:when|whenever|where|that|which|who|whose|how|than|once|after|before|until|as|whether|because|what|whatever|while|unless|if|so|till)$/.test(
        reading.word(before),
      )
    )
      return true;
  }
  return false;
}

/** For the docs and the tests; not part of what ships. */
export const about: About = {
  source: 'K. Smith, CO— by U.S. Chamber of Commerce, April 2026: every support item has an owner',
  bad: [
    { kind: 'goal', text: 'Reports must be submitted by Friday.' },
    { kind: 'support', text: 'Training will be provided in May.' },
  ],
  good: [
    { kind: 'goal', text: 'Submit the reports by Friday.' },
    { kind: 'support', text: 'Training will be provided by Dana in May.' },
    { kind: 'concern', text: 'The report was not sent on 4 May.' },
    { kind: 'expectation', text: 'Agents are expected to answer within 2 days.' },
  ],
};
