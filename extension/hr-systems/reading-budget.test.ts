import { describe, expect, it } from 'vitest';
import { ReadingBudget } from './reading-budget.ts';

describe('ReadingBudget', () => {
  it('waits twice as long after each reading without news, up to half a minute', () => {
    const budget = new ReadingBudget();
    const first = budget.wait;
    budget.spent(1, false);
    expect(budget.wait).toBe(2 * first);
    for (let count = 0; count < 20; count += 1) budget.spent(1, false);
    expect(budget.wait).toBe(30_000);
  });

  it('takes at most a fortieth of the page’s time', () => {
    const budget = new ReadingBudget();
    budget.spent(50, true);
    expect(budget.wait).toBeGreaterThanOrEqual(2000);
  });

  it('looks soon again when the person acts', () => {
    const budget = new ReadingBudget();
    const first = budget.wait;
    budget.spent(100, false);
    budget.renew();
    expect(budget.wait).toBe(first);
  });
});
