import { check } from '@fairway/shared/goals';
import type { CheckOptions, Smart } from '@fairway/shared/goals/types.ts';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import writeGood from 'write-good';
import { cues } from './cues.ts';

/** What an arm says of a text, as far as it judges that at all. */
export interface Verdict {
  smart: Partial<Smart>;
  codes: string[];
}

export interface Arm {
  name: string;
  check(text: string, options: CheckOptions): Verdict | Promise<Verdict>;
}

/** Ours first, then the linters, then a page of plain regexes; each set up once. */
export async function arms(): Promise<Arm[]> {
  return [ours, await harper(), writeGoodArm, equality(), { name: 'cue regexes', check: cues }];
}

const ours: Arm = {
  name: 'fairway',
  check(text, options) {
    const { smart, findings } = check(text, options);
    return { smart, codes: findings.map(({ code }) => code) };
  },
};

/** Grammar and style; it has no opinion on goals, so only its time counts. */
async function harper(): Promise<Arm> {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return {
    name: 'harper.js',
    async check(text) {
      const lints = await linter.lint(text);
      for (const lint of lints) lint.free();
      return { smart: {}, codes: [] };
    },
  };
}

/** Its passive and weasel-word remarks are the nearest it has to two of our codes. */
const writeGoodArm: Arm = {
  name: 'write-good',
  check(text) {
    const reasons = writeGood(text).map(({ reason }) => reason);
    const codes: string[] = [];
    if (reasons.some((reason) => reason.includes('passive voice'))) codes.push('passive_no_owner');
    if (reasons.some((reason) => reason.includes('weasel'))) codes.push('vague_term');
    return { smart: {}, codes };
  },
};

/** Remarks on insensitive words are the nearest it has to protected_characteristic. */
function equality(): Arm {
  const processor = unified().use(retextEnglish).use(retextEquality).use(retextStringify);
  return {
    name: 'retext-equality',
    check(text) {
      const file = processor.processSync(text);
      return { smart: {}, codes: file.messages.length > 0 ? ['protected_characteristic'] : [] };
    },
  };
}
