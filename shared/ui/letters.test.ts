import { describe, expect, test } from 'vitest';
import type { Finding } from '../goals/types.ts';
import { letters } from './letters.ts';

const found = (code: Finding['code'], message: string): Finding => ({
  code,
  message,
  start: 0,
  end: 1,
  severity: 'warning',
  fix: '',
});

describe('letters', () => {
  const smart = { specific: true, measurable: false, achievable: null, relevant: true, timeBound: false };

  test('are five in their order, each with a state and a reason', () => {
    const five = letters(smart, []);
    expect(five.map((one) => one.letter).join('')).toBe('SMART');
    expect(five.map((one) => one.state)).toEqual(['met', 'missing', 'unsure', 'met', 'missing']);
    for (const one of five) expect(one.reason).not.toBe('');
  });

  test('give the finding that speaks against a letter as its reason, and only there', () => {
    const five = letters(smart, [
      found('no_metric', 'Nobody could measure this.'),
      found('hedge', 'This hedges.'),
    ]);
    expect(five.map((one) => one.reason)).toEqual([
      'Says what will be seen or done.',
      'Nobody could measure this.',
      expect.stringContaining('You know best'),
      expect.stringContaining('You know best'),
      'Say by which day, or how often, within the plan.',
    ]);
  });
});
