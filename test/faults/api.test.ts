import { expect, it } from 'vitest';
import { run } from './api.ts';

it('refuses what it cannot write, and loses nothing to another process or a bad line', async () => {
  const results = await run({ contended: 200, schedules: 8 });
  expect(results.length).toBeGreaterThan(12);
  expect(results.filter(({ holds }) => !holds).map(({ name, value }) => `${name}: ${value}`)).toEqual([]);
}, 120_000);
