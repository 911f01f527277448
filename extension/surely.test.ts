import { describe, expect, it } from 'vitest';
import { surely, undoSurely } from './surely.ts';

/** Answers after so many failures, and counts how often it was asked. */
function failing(times: number, message: string) {
  const asked = { times: 0 };
  const ask = async () => {
    asked.times += 1;
    if (asked.times <= times) throw new Error(message);
    return 'answer';
  };
  return { asked, ask };
}

describe('surely', () => {
  const CLOSED = 'the message channel closed before a response was received';

  it.each([0, 1, 2])('has its answer after %i backgrounds that died', async (deaths) => {
    const { asked, ask } = failing(deaths, CLOSED);
    expect(await surely(ask)).toBe('answer');
    expect(asked.times).toBe(deaths + 1);
  });

  it('gives up after the third', async () => {
    const { asked, ask } = failing(9, CLOSED);
    await expect(surely(ask)).rejects.toThrow(CLOSED);
    expect(asked.times).toBe(3);
  });

  it('asks an extension that is gone once', async () => {
    const { asked, ask } = failing(9, 'Extension context invalidated.');
    await expect(surely(ask)).rejects.toThrow();
    expect(asked.times).toBe(1);
  });
});

describe('undoSurely', () => {
  const answering = (...answers: ('undone' | 'too_late' | 'dies')[]) => {
    let at = 0;
    return async () => {
      const next = answers[Math.min(at++, answers.length - 1)]!;
      if (next === 'dies') throw new Error('closed');
      return next;
    };
  };

  it.each([
    [['undone'], 'undone'],
    [['too_late'], 'too_late'],
    [['dies', 'undone'], 'undone'],
    [['dies', 'too_late'], 'interrupted'],
    [['dies'], 'interrupted'],
  ] as const)('after %j it was %s', async (answers, expected) => {
    expect(await undoSurely(answering(...answers))).toBe(expected);
  });
});
