import { expect, it } from 'vitest';
import { run } from './contention.ts';

it('loses nothing that was acknowledged to another process', async () => {
  const results = await run(200);
  expect(results.filter(({ holds }) => !holds).map(({ name, value }) => `${name}: ${value}`)).toEqual([]);
}, 120_000);
