import type { LetterReason } from '../goals/explain.ts';
import type { Smart } from '../goals/types.ts';

export type LetterState = 'met' | 'missing' | 'unsure';

export type Letter = {
  key: keyof Smart;
  letter: string;
  name: string;
  state: LetterState;
  /** The words of the text that meet the letter, or the question that would. */
  reason: string;
  /** The reason is words of the text. */
  quoted: boolean;
};

/** People do not agree on these two, so that they are asked and never judged. */
const ASKED: Partial<Record<keyof Smart, string>> = {
  achievable: 'Can this person reach it in the time given, with the support promised?',
  relevant: 'Does it answer the concern, and an expectation they knew before?',
};

const NAMES: Record<keyof Smart, string> = {
  specific: 'Specific',
  measurable: 'Measurable',
  achievable: 'Achievable',
  relevant: 'Relevant',
  timeBound: 'Time-bound',
};

/** All five letters in their order, from the reasons that the goal checks give. */
export function letters(reasons: readonly LetterReason[]): Letter[] {
  return (Object.keys(NAMES) as (keyof Smart)[]).map((key) => {
    const name = NAMES[key];
    const given = reasons.find((one) => one.letter === key);
    const state = given?.met == null ? 'unsure' : given.met ? 'met' : 'missing';
    const reason = given?.reason ?? ASKED[key] ?? '';
    return { key, letter: name[0]!, name, state, reason, quoted: given?.quoted ?? false };
  });
}
