import { describe, expect, test } from 'vitest';
import { explainSmart } from '../goals/explain.ts';
import { letters } from './letters.ts';

const five = (text: string) => letters(explainSmart(text, { kind: 'goal' }));

describe('letters', () => {
  test('are five in their order, each with a reason', () => {
    for (const text of ['', 'Be better', 'Close 90% of tickets in Zendesk within 4 hours by 31 March 2027']) {
      expect(
        five(text)
          .map((one) => one.letter)
          .join(''),
      ).toBe('SMART');
      for (const one of five(text)) expect(one.reason).not.toBe('');
    }
  });

  test('a letter that is met says which words meet it, one that is not asks', () => {
    const states = (text: string) => Object.fromEntries(five(text).map((one) => [one.letter, one.state]));
    expect(states('Be better')).toMatchObject({ M: 'missing', T: 'missing' });
    const goal = 'Close 90% of tickets in Zendesk within 4 hours by 31 March 2027';
    expect(states(goal)).toMatchObject({ M: 'met', T: 'met' });
    expect(five(goal).find((one) => one.letter === 'T')?.reason).toContain('31 March 2027');
  });

  test('achievable and relevant are asked, never judged', () => {
    for (const text of ['Be better', 'Close 90% of tickets by 31 March 2027'])
      expect(
        five(text)
          .filter((one) => 'AR'.includes(one.letter))
          .map((one) => one.state),
      ).toEqual(['unsure', 'unsure']);
  });
});
