import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './project.mjs';
import { count, failures } from './suite.mjs';

describe('what a run of tests came to', () => {
  it.each([
    ['all passed', 0, 12, 12, { passed: 12, failed: 0 }],
    ['one failed', 1, 11, 12, { passed: 11, failed: 1 }],
    ['one skipped, which vitest lets pass', 0, 11, 12, { passed: 11, failed: 1 }],
    ['all passed, and then something broke', 1, 12, 12, { passed: 12, failed: 1 }],
    ['no test at all', 0, 0, 0, { passed: 0, failed: 1 }],
    ['no report', 1, 0, 0, { passed: 0, failed: 1 }],
  ])('%s', (_, code, numPassedTests, numTotalTests, expected) => {
    expect(count(code, { numPassedTests, numTotalTests })).toEqual(expected);
  });
});

describe('failures', () => {
  const file = (status: string, message: string, assertionResults: object[]) => ({
    name: join(root, 'a.test.ts'),
    status,
    message,
    assertionResults,
  });

  it('names each failed test with the first line of its reason', () => {
    const tests = [
      { fullName: 'a holds', status: 'passed', failureMessages: [] },
      { fullName: 'a breaks', status: 'failed', failureMessages: ['expected 1 to be 2\n  at a.test.ts:3'] },
    ];
    expect(failures({ testResults: [file('failed', '', tests)] })).toEqual([
      'a.test.ts: a breaks: expected 1 to be 2',
    ]);
  });

  it('names a file that could not be run at all', () => {
    expect(failures({ testResults: [file('failed', 'Cannot find module', [])] })).toEqual([
      'a.test.ts: Cannot find module',
    ]);
  });

  it('is empty when all passed', () => {
    expect(failures({ testResults: [file('passed', '', [])] })).toEqual([]);
  });
});
