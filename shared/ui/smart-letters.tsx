import type { LetterReason } from '../goals/explain.ts';
import { type LetterState, letters } from './letters.ts';

const SPOKEN: Record<LetterState, string> = { met: 'yes', missing: 'not yet', unsure: 'yours to judge' };

/**
 * Specific, measurable, achievable, relevant, time-bound: five letters that light up, each with its reason.
 * @param reasons what `explainSmart` says of the text
 */
export function SmartLetters({ reasons }: { reasons: readonly LetterReason[] }) {
  return (
    <ul class="fw-letters" aria-label="SMART">
      {letters(reasons).map(({ key, letter, name, state, reason, quoted }) => (
        <li key={key} class="fw-letter" data-state={state}>
          <span class="fw-letter-sign" aria-hidden="true">
            {letter}
          </span>
          <span class="fw-letter-text">
            <span class="fw-strong">{name}</span>
            <span class="fw-muted">: {SPOKEN[state]}. </span>
            {quoted ? <q>{reason}</q> : reason}
          </span>
        </li>
      ))}
    </ul>
  );
}
