import { check, type Kind } from '../../goals/index.ts';
import type { Content } from '../content.ts';
import { ownDaysOf } from '../working-time.ts';
import { coveredInGoal, coveredInSupport } from './covered.ts';
import type { ReadinessRule } from './finding.ts';

interface CheckedText {
  part: string;
  kind: Kind;
  text: string;
  /** Codes that the fields beside the text already answer. */
  covered: string[];
}

/** Every text of the content that the goal and text checks read. */
export const checkedTexts = (content: Content): CheckedText[] => [
  ...content.expectations.map(({ id, text }) => ({
    part: id,
    kind: 'expectation' as const,
    text,
    covered: [],
  })),
  ...content.concerns.map(({ id, text }) => ({ part: id, kind: 'concern' as const, text, covered: [] })),
  ...content.goals.map((goal) => ({
    part: goal.id,
    kind: 'goal' as const,
    text: goal.text,
    covered: coveredInGoal(goal),
  })),
  ...content.support.map((item) => ({
    part: item.id,
    kind: 'support' as const,
    text: item.text,
    covered: coveredInSupport(item),
  })),
  { part: 'nextSteps', kind: 'consequence' as const, text: content.nextSteps.ifNotMet, covered: [] },
];

/** Warnings of the checks are mended, or kept on purpose with a reason. */
export const texts: ReadinessRule = (content, now) => {
  const workingDays = ownDaysOf(content, now);
  const waived = new Set(content.waivers.map((waiver) => `${waiver.partId} ${waiver.code}`));
  return checkedTexts(content)
    .filter(({ text }) => text.trim() !== '')
    .flatMap(({ part, kind, text, covered }) => {
      const context = {
        planStart: content.plannedStart ?? undefined,
        planDays: content.length.days,
        workingDays,
      };
      const warnings = check(text, { kind, context }).findings.filter(
        ({ severity }) => severity === 'warning',
      );
      const byCode = new Map(warnings.map((warning) => [warning.code, warning]));
      return [...byCode.values()]
        .filter(({ code }) => !covered.includes(code) && !waived.has(`${part} ${code}`))
        .map(({ code, message, fix }) => ({
          code,
          part,
          reason: message,
          fix,
          blocks: 'review' as const,
          waivable: true as const,
        }));
    });
};
