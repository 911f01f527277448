import { expect, it } from 'vitest';
import { explainSmart } from './explain.ts';

it('says which words carry a letter, and asks where none do', () => {
  const reasons = explainSmart('Reach 85% CSAT.', { kind: 'goal' });
  expect(reasons.map(({ letter, met }) => [letter, met])).toEqual([
    ['specific', true],
    ['measurable', true],
    ['timeBound', false],
  ]);
  expect(reasons[1]!.reason).toContain('85%');
  expect(reasons[2]!.reason).toMatch(/\?$/);
});

it('quotes nothing where only the text as a whole carries a letter', () => {
  const [specific] = explainSmart('Tell tenants when a repair appointment moves.', { kind: 'goal' });
  expect(specific).toMatchObject({ met: true, quoted: false });
  expect(specific!.reason).toMatch(/^Read as a whole/);
});
