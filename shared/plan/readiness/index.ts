import type { Now } from '../command.ts';
import type { Content } from '../content.ts';
import { concerns } from './concerns.ts';
import { expectations } from './expectations.ts';
import type { ReadinessFinding, ReadinessRule } from './finding.ts';
import { goals } from './goals.ts';
import { nextSteps } from './next-steps.ts';
import { openBlanks } from './open-blanks.ts';
import { requiredParts } from './required-parts.ts';
import { support } from './support.ts';
import { texts } from './texts.ts';
import { timeline } from './timeline.ts';

const RULES: readonly ReadinessRule[] = [
  expectations,
  concerns,
  goals,
  support,
  timeline,
  nextSteps,
  openBlanks,
  texts,
];

/** What is missing before the plan may be reviewed and shared, in the order in which it is written. */
export function readiness(content: Content, now: Now): ReadinessFinding[] {
  const found = RULES.flatMap((rule) => rule(content, now));
  return [...found, ...requiredParts(found)(content, now)];
}
