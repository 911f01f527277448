import type { ReadinessRule } from './finding.ts';
import { checkedTexts } from './texts.ts';

/** A blank as the library of challenges and the rewrite leave it: "[the due time]". */
const BLANK = /\[[^\][]{1,60}\]/;

/** A text that still waits for a fact. */
export const openBlanks: ReadinessRule = (content) =>
  checkedTexts(content).flatMap(({ part, text }) => {
    const blank = text.match(BLANK)?.[0];
    if (!blank) return [];
    return [
      {
        code: 'open_blank',
        part,
        reason: `The blank ${blank} is still open.`,
        fix: 'Write the fact in its place.',
        blocks: 'review' as const,
      },
    ];
  });
