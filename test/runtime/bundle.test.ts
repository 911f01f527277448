import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { workerBundle } from '../support/api/worker-bundle.ts';

it('makes a Worker of at most 600 KB gzipped, in one file and without holiday data', async () => {
  const bundle = await workerBundle();
  expect(gzipSync(bundle).length).toBeLessThanOrEqual(600_000);
  expect(bundle.includes('Buß- und Bettag')).toBe(false);
  expect(bundle.toString()).not.toMatch(/import\("\./);
});
