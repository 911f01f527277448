import { expect, it } from 'vitest';
import { run } from './kills.ts';

it('loses nothing that was acknowledged when the server is killed while it writes', async () => {
  const results = await run(2);
  expect(results.length).toBeGreaterThan(5);
  expect(results.filter(({ holds }) => !holds).map(({ name, value }) => `${name}: ${value}`)).toEqual([]);
}, 120_000);
