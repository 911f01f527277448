import { expect, it } from 'vitest';
import { run } from './tampers.ts';

it('finds whatever a record or a checkpoint can show, and raises no false alarm', async () => {
  const results = await run({ plans: 2, exported: 120, live: 40, clean: 60 });
  expect(results.filter(({ holds }) => !holds).map(({ name, value }) => `${name}: ${value}`)).toEqual([]);
  const find = (name: string) => results.find((one) => one.name === name)?.value;
  expect(find('tampers')).toBe(160);
  expect(find('tampers that nothing kept can show')).toBeGreaterThan(0);
}, 120_000);
