import type { Finding } from '@fairway/shared/goals/types.ts';
import { describe, expect, it } from 'vitest';
import { isMuted, muteOfRule, muteOfWords } from './mutes.ts';

const TEXT = 'Improve speed and improve care';
const finding = (start: number, end: number, code: Finding['code'] = 'vague_term'): Finding => ({
  code,
  start,
  end,
  severity: 'warning',
  message: 'Why.',
  fix: 'How.',
});

describe('mutes', () => {
  it('silence these words of this rule, in any case and place', () => {
    const mutes = new Set([muteOfWords(finding(0, 7), TEXT)]);
    expect(isMuted(finding(18, 25), TEXT, mutes)).toBe(true);
    expect(isMuted(finding(8, 13), TEXT, mutes)).toBe(false);
    expect(isMuted(finding(0, 7, 'hedge'), TEXT, mutes)).toBe(false);
  });

  it('silence a whole rule', () => {
    const mutes = new Set([muteOfRule(finding(0, 7))]);
    expect(isMuted(finding(8, 13), TEXT, mutes)).toBe(true);
    expect(isMuted(finding(8, 13, 'hedge'), TEXT, mutes)).toBe(false);
  });

  it('hold none of the words', () => {
    expect(muteOfWords(finding(0, 7), TEXT)).not.toMatch(/improve|speed/i);
  });
});
