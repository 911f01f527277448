import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../check.ts';
import { ABOUT } from '../rules/about.ts';
import { PLACES } from './features.ts';
import { train, weightsFile } from './train.ts';

describe('the learned weights', () => {
  it('are those the corpus gives: after a change to lexicon, rules or corpus run train.ts', () => {
    expect(readFileSync(new URL('weights.ts', import.meta.url), 'utf8')).toBe(weightsFile());
  });

  it('learn which feature goes with a missing letter', () => {
    const sample = (features: number[], lacks: boolean) => ({
      file: '',
      features,
      missing: { specific: lacks, measurable: lacks, timeBound: lacks },
    });
    const weights = train(
      Array.from({ length: 40 }, (_, at) => sample(at % 2 ? [7, 9] : [8, 9], at % 2 === 1)),
      'measurable',
    );
    expect(weights).toHaveLength(PLACES + 1);
    expect(weights.charCodeAt(8)).toBeGreaterThan(weights.charCodeAt(9));
  });

  it('never overrule a per cent or a date that a rule has found', () => {
    for (const words of ['', 'be more of a team player and ', 'improve leadership and attitude: ']) {
      const { smart } = check(`${words}keep order accuracy at 98% or above until 30 June`, { kind: 'goal' });
      expect([words, smart.measurable, smart.timeBound]).toEqual([words, true, true]);
    }
  });

  it('never overrule the examples of the rules for letters', () => {
    for (const { text } of ABOUT.no_metric.good.filter(({ kind }) => kind === 'goal'))
      expect(check(text, { kind: 'goal' }).smart.measurable).toBe(true);
  });
});
