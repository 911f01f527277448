import { type Content, contentHash } from '@fairway/shared/plan';
import { sampleContent, sampleTriage } from '@fairway/shared/plan/sample.ts';

/** A Monday; the server's day is moved by hand. */
export const START = '2026-03-09';
export const content = sampleContent(START);
export const version = { contentHash: contentHash(content) };
export const twiceSupported: Content = {
  ...content,
  support: content.support.flatMap((one) => [
    one,
    { ...one, id: 'more', text: 'One hour on triage with Ana Sol every Friday.', ownerName: 'Ana Sol' },
  ]),
};
export const harder = (plan: Content): Content => ({
  ...plan,
  goals: plan.goals.map((goal) =>
    goal.measure.kind === 'number' ? { ...goal, measure: { ...goal.measure, target: 92 } } : goal,
  ),
});
export const referral = {
  ...sampleTriage,
  answers: { ...sampleTriage.answers, misconduct: 'yes' as const },
  choice: 'hr' as const,
};
