import { type Carrier, readLetters } from './letters.ts';
import { read } from './read.ts';
import type { CheckOptions, Smart } from './types.ts';

/** One letter for the panel: `met` as in `Smart`, and one short sentence: what carries it, or the question that would. */
export interface LetterReason {
  letter: keyof Smart;
  label: string;
  met: boolean | null;
  reason: string;
}

const QUESTIONS = {
  specific: 'Which report, customer, system or event is it about, exactly?',
  measurable: 'What number or finished piece of work would show it?',
  timeBound: 'By which date, or how often within the plan?',
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
    reason: carrier ? shorten(reading.slice(carrier.from, carrier.to)) : QUESTIONS[letter],
  });
  return [
    reasonOf('specific', 'Specific', specific),
    reasonOf('measurable', 'Measurable', measurable),
    reasonOf('timeBound', 'Time-bound', timeBound),
  ];
}

const shorten = (words: string): string =>
  words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS - 1)}…` : words;
