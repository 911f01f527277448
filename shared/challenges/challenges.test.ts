import { describe, expect, it } from 'vitest';
import { check } from '../goals/index.ts';
import { contentSchema } from '../plan/content.ts';
import { blanksIn, CHALLENGES, FIELDS, fill, generate, ROOT_CAUSES } from './index.ts';

const counter = () => {
  let n = 0;
  return () => `id-${++n}`;
};

describe('the library of challenges', () => {
  it('has fifteen, each under an id of its own, with examples from every kind of work', () => {
    expect(new Set(CHALLENGES.map(({ id }) => id)).size).toBe(15);
    const fields = new Set(CHALLENGES.flatMap(({ examples }) => Object.keys(examples)));
    expect([...fields].sort()).toEqual([...FIELDS].sort());
  });

  for (const challenge of CHALLENGES) {
    it(`writes goals for "${challenge.title}" that pass the checks once filled`, () => {
      for (const goal of challenge.goals) {
        const text = fill(goal.text, challenge.filled);
        expect(blanksIn(text)).toEqual([]);
        const { smart, findings } = check(text, { kind: 'goal' });
        expect({ text, smart }).toMatchObject({
          text,
          smart: { specific: true, measurable: true, timeBound: true },
        });
        expect({
          text,
          codes: findings.filter((one) => one.severity === 'warning').map((one) => one.code),
        }).toEqual({ text, codes: [] });
      }
    });
  }

  it('makes a whole, valid draft for every challenge and cause, and says where each part came from', () => {
    for (const challenge of CHALLENGES) {
      for (const cause of ROOT_CAUSES) {
        const content = generate(challenge, cause, {}, counter());
        expect(contentSchema.safeParse(content).success).toBe(true);
        expect(content.support[0]?.goalIds).toEqual(content.goals.map(({ id }) => id));
        for (const part of [
          ...content.expectations,
          ...content.concerns,
          ...content.goals,
          ...content.support,
        ])
          expect(part.origin).toBe('library');
      }
    }
  });

  it('leaves what it does not know as an open blank and never empties one', () => {
    expect(fill('By [end date], [target] of [total].', { target: '90%', total: '  ' })).toBe(
      'By [end date], 90% of [total].',
    );
  });
});
