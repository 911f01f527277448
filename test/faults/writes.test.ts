import { expect, it } from 'vitest';
import { run } from './writes.ts';

it('refuses what it cannot write, and shows nothing that it cannot log', async () => {
  const results = await run();
  expect(results.length).toBeGreaterThan(7);
  expect(results.filter(({ holds }) => !holds).map(({ name, value }) => `${name}: ${value}`)).toEqual([]);
}, 120_000);
