import { describe, expect, it } from 'vitest';
import { check } from './check.ts';
import { rewrite } from './rewrite.ts';
import type { Context } from './types.ts';

const rewritten = (text: string, context: Context = {}): string =>
  rewrite(text, check(text, { kind: 'goal', context }).findings, context);

describe('rewrite', () => {
  it('leaves hedges out', () => {
    expect(rewritten('Try to keep errors under 3% in the weekly report until 30 June.')).toBe(
      'Keep errors under 3% in the weekly report until 30 June.',
    );
  });

  it('asks nothing within a hedge, which goes as a whole', () => {
    expect(rewritten('Be more proactive with customers as soon as possible')).toMatch(
      /^Be more proactive \[what one would see\] with customers, from /,
    );
  });

  it('marks what is open and fills in what is known', () => {
    const goal = rewritten('Communicate better.', { baseline: '62%', planStart: '2025-05-01', planDays: 60 });
    expect(goal).toBe(
      'Communicate better [what one would see], from 62% to [target], as shown in [which record], by [date up to 2025-06-30].',
    );
  });

  it('gives an empty text the whole skeleton', () => {
    expect(rewritten('  ')).toMatch(/^\[act\] \[what exactly\], .*\[target\].*\[date within the plan\]\.$/);
  });

  it('gives the same twice', () => {
    expect(rewritten('Be a team player.')).toBe(rewritten('Be a team player.'));
  });
});
