import { EFFECT_WORDS, TRIAGE_QUESTIONS, TRIAGE_WORDS, WORDS } from '@fairway/shared/plan';
import { Banner, formatDay } from '@fairway/shared/ui';
import { usePlan } from './context.tsx';
import { Section } from './section.tsx';
import { capital } from './words.ts';

const ANSWERS = { yes: 'Yes', no: 'No', unsure: 'Not sure', not_asked: 'Not asked' };

/** Why this tool was chosen: what was answered, recommended and decided. For HR and the manager. */
export function TriageSection() {
  const { plan } = usePlan();
  const { triage } = plan;
  if (!triage) return null;
  const { answers, feedback, effects, recommendation, reasons, choice, reason, situation } = triage;
  return (
    <Section
      id="triage"
      title="The right tool?"
      lead="Between HR and the manager; the employee does not see it. It may have to be disclosed."
    >
      <p class="fw-prewrap">{situation}</p>
      {effects.length > 0 && (
        <Banner tone="warn" title={`It may affect ${effects.map((one) => EFFECT_WORDS[one]).join(', ')}`}>
          <p>More is at stake for the employee, and a review has to be the more careful.</p>
        </Banner>
      )}
      <dl class="fw-facts">
        <div>
          <dt>Recommended</dt>
          <dd>{capital(WORDS[recommendation])}</dd>
        </div>
        <div>
          <dt>Chosen</dt>
          <dd>{capital(WORDS[choice])}</dd>
        </div>
      </dl>
      {reasons.length > 0 && (
        <ul class="evidence">
          {reasons.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {reason && (
        <p class="fw-prewrap">
          <span class="fw-strong">Why it was chosen:</span> {reason}
        </p>
      )}
      <p>
        <span class="fw-strong">Earlier talks:</span>{' '}
        {feedback.length === 0
          ? 'none with a day'
          : feedback.map(({ on, kind }) => `${formatDay(on)} (${kind})`).join(', ')}
      </p>
      <details class="more">
        <summary>All answers</summary>
        <dl class="fw-facts">
          {TRIAGE_QUESTIONS.map((key) => (
            <div key={key}>
              <dt>{TRIAGE_WORDS[key]}</dt>
              <dd>{ANSWERS[answers[key]]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Section>
  );
}
