import { expect, it } from 'vitest';
import { run } from './requests.ts';

it('answers whatever it is sent, never with a 500 and never late', async () => {
  const results = await run(600);
  expect(results.filter(({ holds }) => !holds).map(({ name, value }) => `${name}: ${value}`)).toEqual([]);
}, 180_000);
