import { expect, it } from 'vitest';
import { undos, workers } from '../faults/extension.ts';
import { seeded } from '../support/measure/random.ts';

it.each([
  ['after a click, logs each check-in once', workers, 4],
  ['at each step of an undo, leaves nothing of what was undone', undos, 5],
] as const)('a worker that is ended %s', async (_, arm, count) => {
  const results = await arm(count, seeded(5));
  expect(results.length).toBeGreaterThan(2);
  expect(results.filter(({ holds }) => !holds).map(({ name, value }) => `${name}: ${value}`)).toEqual([]);
});
