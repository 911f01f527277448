import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Unit tests stand beside the code; what no single package owns stands in test/, one project a runtime or browser. */
export default defineConfig({
  test: {
    // By itself vitest leaves one core idle, which on two cores doubles the wait; more than four browsers at once help nobody.
    maxWorkers: Math.max(2, Math.min(4, availableParallelism())),
    projects: [
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          include: [
            '{shared,api,extension}/**/*.test.{ts,tsx}',
            'test/{architecture,plan,acme-hr,demo,bench,faults}/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/dist/**', '**/.output/**'],
          // Many start a real server; a shared machine makes them wait, which is no failure.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'runtime',
          include: ['test/runtime/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'chromium',
          include: ['test/e2e/**/*.chromium.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'firefox',
          include: ['test/e2e/**/*.firefox.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
