import type { Carrier } from './letters/carrier.ts';
import { readLetters } from './letters.ts';
import { read } from './read.ts';
import type { CheckOptions, Smart } from './types.ts';

/** One letter for the panel: `met` as in `Smart`, and one short sentence: what carries it, or the question that would. */
export interface LetterReason {
  letter: keyof Smart;
  label: string;
  met: boolean | null;
  reason: string;
  /** The reason is words of the text. */
  quoted: boolean;
}

const QUESTIONS = {
  specific: 'Which report, customer, system or event is it about, exactly?',
  measurable: 'What number or finished piece of work would show it?',
  timeBound: 'By which date, or how often within the plan?',
} as const;

/** What is true where no words alone carry the letter. */
const AS_A_WHOLE = {
  specific: 'Read as a whole, it says what is to be done.',
  measurable: 'Read as a whole, one can tell later whether it was done.',
  timeBound: 'Read as a whole, it says when.',
} as const;

const MAX_WORDS = 70;

/** The reasons behind S, M and T of a text, in that order; A and R are hints and have none. */
export function explainSmart(text: string, options: CheckOptions): LetterReason[] {
  const reading = read(text, options);
  const { specific, measurable, timeBound } = readLetters(reading);
  const reasonOf = (
    letter: keyof typeof QUESTIONS,
    label: string,
    carrier: Carrier | undefined,
  ): LetterReason => ({
    letter,
    label,
    met: carrier !== undefined,
    quoted: carrier !== undefined && !carrier.whole,
    reason: !carrier
      ? QUESTIONS[letter]
      : carrier.whole
        ? AS_A_WHOLE[letter]
        : shorten(reading.slice(carrier.from, carrier.to)),
  });
  return [
    reasonOf('specific', 'Specific', specific),
    reasonOf('measurable', 'Measurable', measurable),
    reasonOf('timeBound', 'Time-bound', timeBound),
  ];
}

const shorten = (words: string): string =>
  words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS - 1)}…` : words;
