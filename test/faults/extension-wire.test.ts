import { expect, it } from 'vitest';
import { seeded } from '../support/measure/random.ts';
import { wires } from './extension.ts';

it('sends each note exactly once over every wire that fails', async () => {
  const results = await wires(2, seeded(11));
  expect(results).toHaveLength(12);
  expect(results.filter(({ holds }) => !holds).map(({ name, value }) => `${name}: ${value}`)).toEqual([]);
}, 120_000);
