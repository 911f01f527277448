import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The packages where the mutated copy stands, not where they are installed from. */
const packages = ['shared', 'api', 'extension'];

/**
 * For `npm run mutate`: the tests that hold who may see what. `tsconfigFile` in its settings names no file, because Stryker
 * would rewrite ours by an API that TypeScript 7 does not have.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    alias: packages.map((name) => ({
      find: new RegExp(`^@fairway/${name}/`),
      replacement: `${join(import.meta.dirname, name)}/`,
    })),
  },
  test: {
    include: ['shared/plan/{roles,view}.test.ts', 'api/access/{rules,requests,session}.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
