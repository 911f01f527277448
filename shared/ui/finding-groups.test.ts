import { describe, expect, test } from 'vitest';
import type { Finding } from '../goals/types.ts';
import { findingGroups } from './finding-groups.ts';

const TEXT = 'Be proactive, be better and reply soon.';
const at = (words: string, more: Partial<Finding> = {}): Finding => ({
  code: 'vague_term',
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  severity: 'warning',
  message: 'Two people can read this differently.',
  fix: 'Say what one would see.',
  ...more,
});

describe('finding groups', () => {
  test('say one explanation once, with all the words it is about', () => {
    const [group, ...others] = findingGroups(TEXT, [at('proactive'), at('better')]);
    expect(others).toEqual([]);
    expect(group?.spots).toEqual([
      { index: 0, words: 'proactive' },
      { index: 1, words: 'better' },
    ]);
  });

  test('put warnings before hints and keep different explanations apart', () => {
    const hint = at('soon', { code: 'hedge', severity: 'hint', message: 'How soon?' });
    const groups = findingGroups(TEXT, [
      hint,
      at('proactive'),
      at('better', { message: 'Better than what?' }),
    ]);
    expect(groups.map((group) => group.message)).toEqual([
      'Two people can read this differently.',
      'Better than what?',
      'How soon?',
    ]);
    expect(groups.at(-1)?.spots).toEqual([{ index: 0, words: 'soon' }]);
  });

  test('quote nothing when the whole text is meant, unless there is something to put in its place', () => {
    const whole = { start: 0, end: TEXT.length, code: 'no_metric' as const };
    expect(findingGroups(TEXT, [at('Be', whole)])[0]?.spots).toEqual([]);
    expect(findingGroups(TEXT, [at('Be', { ...whole, replacement: 'x' })])[0]?.spots).toEqual([
      { index: 0, words: TEXT, replacement: 'x' },
    ]);
  });
});
