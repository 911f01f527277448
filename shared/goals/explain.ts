import { type Carrier, readLetters } from './letters.ts';
import { Reading } from './reading.ts';
import type { CheckOptions, Smart } from './types.ts';

/** One letter for the panel: `met` as in `Smart`, and one short sentence why, or the question that would meet it. */
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

/** The reasons behind S, M and T of a text, in that order. */
export function explainSmart(text: string, options: CheckOptions): LetterReason[] {
  const reading = new Reading(text, options.kind, options.context ?? {});
  const letters = readLetters(reading);
  const reasonOf = (
    letter: keyof typeof QUESTIONS,
    label: string,
    carrier: Carrier | undefined,
  ): LetterReason => ({
    letter,
    label,
    met: carrier !== undefined,
    reason: carrier ? reading.slice(carrier.from, carrier.to) : QUESTIONS[letter],
  });
  return [
    reasonOf('specific', 'Specific', letters.specific),
    reasonOf('measurable', 'Measurable', letters.measurable),
    reasonOf('timeBound', 'Time-bound', letters.timeBound),
  ];
}
