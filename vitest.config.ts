import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Files share a worker's modules, which halves the time: tests leave no global changed behind. */
const isolate = false;

/**
 * No test fails because the machine is slow: what is waited for is found as soon as it is there, and these limits end only
 * what hangs.
 */
const patience = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
};

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
          isolate,
          ...patience,
        },
      },
      {
        test: {
          name: 'runtime',
          include: ['test/runtime/**/*.test.ts'],
          isolate,
          ...patience,
        },
      },
      {
        test: {
          name: 'chromium',
          include: ['test/e2e/**/*.chromium.test.ts'],
          isolate,
          ...patience,
        },
      },
      {
        test: {
          name: 'firefox',
          include: ['test/e2e/**/*.firefox.test.ts'],
          isolate,
          ...patience,
        },
      },
    ],
  },
});
