import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { show } from './child.mjs';
import { node26, root } from './project.mjs';

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');

/** Runs one vitest project and shows its output. Resolves to {passed, failed, failures}. */
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
    const read = readReport(report);
    return { ...count(code, read), failures: failures(read) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { numPassedTests: 0, numTotalTests: 0, testResults: [] };
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

/** Each test that failed, and each file that could not be run, in one line: where, its name, and the first line of why. */
export function failures({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [`${relative(root, name)}: ${firstLine(message)}`];
    return failed.map(
      (test) => `${relative(root, name)}: ${test.fullName}: ${firstLine(test.failureMessages[0])}`,
    );
  });
}

function firstLine(message = '') {
  return message.split('\n', 1)[0];
}
