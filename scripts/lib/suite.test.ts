import { describe, expect, it } from 'vitest';
import { count } from './suite.mjs';

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
