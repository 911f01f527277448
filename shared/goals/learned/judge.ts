import type { Carrier } from '../letters/carrier.ts';
import type { Letters } from '../letters.ts';
import type { Reading } from '../reading.ts';
import type { TokenKind } from '../tokens.ts';
import { featuresOf } from './features.ts';
import { WEIGHTS } from './weights.ts';

/** The steps of a weight, of one letter of the weights' text. */
export const STEP = 0.25;
export const ZERO = 79;
/** How much the rules' own verdict weighs beside the learned one, and above what a letter is missing: both
 * measured on files left out of the training. */
const TRUST = { specific: 1, measurable: 2, timeBound: 1.5 };
const EDGE = { specific: -0.5, measurable: 0, timeBound: 0 };
/** Words of this kind carry the letter beyond doubt. */
const CERTAIN: Partial<Record<Judged, TokenKind>> = { measurable: 'percent', timeBound: 'date' };

export type Judged = keyof typeof WEIGHTS;

/**
 * Weighs the rules' verdict on S, M and T of a goal or an expectation with a learned one: rules know how standards are
 * written, the weights know which words keep company with them. Where only the weights see a letter, the whole
 * text carries it.
 */
export function judge(reading: Reading, letters: Letters): Letters {
  if (reading.tokens.length === 0) return letters;
  const features = featuresOf(reading, letters);
  const whole: Carrier = { from: 0, to: reading.tokens.length, whole: true };
  const verdict = (letter: Judged): Carrier | undefined => {
    const rule = letters[letter];
    if (rule && isCertain(reading, letter, rule)) return rule;
    const sum = scoreOf(WEIGHTS[letter], features) + (rule ? -TRUST[letter] : TRUST[letter]);
    return sum > EDGE[letter] ? undefined : (rule ?? whole);
  };
  const measurable = verdict('measurable');
  return {
    ...letters,
    measurable,
    specific: measurable ?? verdict('specific'),
    timeBound: verdict('timeBound'),
  };
}

function isCertain(reading: Reading, letter: Judged, { from, to }: Carrier): boolean {
  for (let at = from; at < to; at++) if (reading.tokens[at]!.kind === CERTAIN[letter]) return true;
  return false;
}

/** How much speaks for the letter to be missing. The first weight is that of every text. */
function scoreOf(weights: string, features: readonly number[]): number {
  let sum = weights.charCodeAt(0) - ZERO;
  for (const feature of features) sum += weights.charCodeAt(feature + 1) - ZERO;
  return sum * STEP;
}
