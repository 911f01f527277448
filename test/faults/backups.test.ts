import { expect, it } from 'vitest';
import { run } from './backups.ts';

it('restores what was acknowledged before a backup of a server that goes on writing', async () => {
  const results = await run(2);
  expect(results.filter(({ holds }) => !holds).map(({ name, value }) => `${name}: ${value}`)).toEqual([]);
}, 120_000);
