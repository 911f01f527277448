import { describe, expect, it } from 'vitest';
import { SETTING, samples } from '../sample.ts';
import { textOf } from '../text-of.ts';
import { decisions, LETTER_OUTCOMES, type LetterOutcome } from './decision.ts';
import { letter } from './letter.ts';

const REASON = 'The report shows 84% where 90% was the target.';

function letterOf(outcome: LetterOutcome): string {
  const { plan } = samples.ended(outcome);
  const [decision] = decisions(plan);
  if (!decision) throw new Error('no decision');
  expect(decision).toMatchObject({ outcome, confirmed: true, by: 'hr', on: '2026-05-11' });
  return textOf(letter(plan, decision, SETTING));
}

describe('a letter', () => {
  it.each(LETTER_OUTCOMES)('says the outcome, the reason and the day: %s', (outcome) => {
    const text = letterOf(outcome);
    expect(text).toContain('Dear Sam Doe,');
    expect(text).toContain('Date: 11 May 2026');
    expect(text).toContain(REASON);
    expect(text).toContain('Priya Shah: For Acme Support');
    expect(text).toContain('Received: receipt, not agreement');
    expect(text).not.toContain('Draft');
  });

  const OWN_WORDS: Record<LetterOutcome, string> = {
    met: 'On 10 August 2026 we look back together',
    extended: 'goes on until 6 June 2026. It was to end on 7 May 2026.',
    reassignment: 'you move to other duties',
    further_disciplinary_action: 'further disciplinary action under company policy',
    termination: 'your employment with Acme Support ends',
    ended_otherwise: 'it counts neither as met nor as not met',
    withdrawn: 'It no longer applies',
  };

  it.each(LETTER_OUTCOMES)('says its own message and that of no other outcome: %s', (outcome) => {
    const text = letterOf(outcome);
    for (const other of LETTER_OUTCOMES)
      if (other === outcome) expect(text).toContain(OWN_WORDS[other]);
      else expect(text).not.toContain(OWN_WORDS[other]);
  });

  it('shows what both sides owed; a check-in in an absence counts against nobody', () => {
    expect(letterOf('reassignment')).toContain(
      '1 of 3 check-ins was held; 1 of 1 promise of support was kept.',
    );
    expect(letterOf('reassignment')).toContain('84% | Partly met');
  });

  it('shows what was reached before an extension, within the period up to then', () => {
    const text = letterOf('extended');
    expect(text).toContain('84% | Partly met');
    expect(text).toContain('9 March 2026 to 7 May 2026');
  });

  it('does not argue the plan again when employment ends', () => {
    const text = letterOf('termination');
    expect(text).not.toContain('Partly met');
    expect(text).not.toContain('check-ins');
    expect(text).toContain('Final pay, on: \nBenefits information: \nProperty to hand back: ');
  });

  it.each(LETTER_OUTCOMES)('offers an appeal where there is one: %s', (outcome) => {
    const adverse = ['reassignment', 'further_disciplinary_action', 'termination'].includes(outcome);
    expect(letterOf(outcome).includes('Appeal to: HR\nUntil: 25 May 2026')).toBe(adverse);
  });

  it('names the check-ins that an extension brings', () => {
    expect(letterOf('extended')).toContain('The next check-ins are due on:\n18 May 2026');
  });

  it.each(LETTER_OUTCOMES)('never speaks of a pause: %s', (outcome) => {
    const { plan } = samples.ended(outcome);
    const [decision] = decisions(plan);
    const mark = { by: 'hr', on: '2026-04-01', recordedAt: '2026-04-01T09:00:00Z' };
    const paused = { ...plan, pauses: [{ ...mark, from: '2026-04-01', to: '2026-04-20' }] };
    const text = textOf(letter(paused, decision!, SETTING));
    expect(text).not.toMatch(/pause|absence|leave|20 April/i);
  });

  it('of a proposal is a draft that nobody at HR has signed', () => {
    const { plan } = samples.proposed('termination');
    const [decision] = decisions(plan);
    const text = textOf(letter(plan, decision!, SETTING));
    expect(text).toContain('Draft: HR has not confirmed this outcome.');
    expect(text).not.toContain('Priya Shah');
  });
});

describe('decisions', () => {
  it('are none before the first, and none for a plan that the employee never had', () => {
    expect(decisions(samples.running().plan)).toEqual([]);
    const { sharing: _, ...plan } = samples.ended('withdrawn').plan;
    expect(decisions(plan)).toEqual([]);
  });

  it('keep an extension beside the outcome that came after it', () => {
    const { plan } = samples.ended('extended');
    const outcome = samples.ended('met').plan.outcome!;
    expect(decisions({ ...plan, outcome }).map((one) => one.outcome)).toEqual(['met', 'extended']);
  });
});
