import { expect, it } from 'vitest';
import { run } from './api.ts';

it('outlasts the short form of every fault of the server', async () => {
  const results = await run({ kills: 2, contended: 200, schedules: 8, backups: 0 });
  expect(results.length).toBeGreaterThan(15);
  expect(results.filter(({ holds }) => !holds)).toEqual([]);
}, 120_000);
