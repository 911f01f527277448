import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { show } from './child.mjs';
import { node26, root } from './project.mjs';

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');

/** Runs one vitest project and shows its output. Resolves to {passed, failed}. */
export async function runSuite(project) {
  const folder = mkdtempSync(join(tmpdir(), 'fairway-test-'));
  const report = join(folder, 'report.json');
  try {
    const code = await show(node26, [
      vitest,
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]);
    return count(code, readReport(report));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { numPassedTests: 0, numTotalTests: 0 };
  }
}

/**
 * What a run came to, by its exit code and vitest's report. A test that was skipped counts as failed, and so does a run
 * that broke, or held no test at all.
 */
export function count(code, { numPassedTests: passed, numTotalTests: total }) {
  const failed = total - passed;
  return { passed, failed: failed === 0 && (code !== 0 || total === 0) ? 1 : failed };
}
