import type { Finding, Smart } from '../goals/types.ts';
import { type LetterState, letters } from './letters.ts';

const SPOKEN: Record<LetterState, string> = { met: 'yes', missing: 'not yet', unsure: 'to judge' };

/** Specific, measurable, achievable, relevant, time-bound: five letters that light up, each with its reason. */
export function SmartLetters({ smart, findings }: { smart: Smart; findings: readonly Finding[] }) {
  return (
    <ul class="fw-letters" aria-label="SMART">
      {letters(smart, findings).map(({ key, letter, name, state, reason }) => (
        <li key={key} class="fw-letter" data-state={state}>
          <span class="fw-letter-sign" aria-hidden="true">
            {letter}
          </span>
          <span class="fw-letter-text">
            <span class="fw-strong">{name}</span>
            <span class="fw-muted">
              {': '}
              {SPOKEN[state]}. {reason}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
