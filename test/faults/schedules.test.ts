import { expect, it } from 'vitest';
import { run } from './schedules.ts';

it('gives every command one effect, whatever the wire, the server and its clock do', async () => {
  const results = await run(24);
  expect(results.filter(({ holds }) => !holds).map(({ name, value }) => `${name}: ${value}`)).toEqual([]);
}, 120_000);
