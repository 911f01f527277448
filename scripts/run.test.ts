import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const script = join(import.meta.dirname, 'run.mjs');
const run = (args: string[]) => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });

describe('run', () => {
  it('says what can be run, on stderr alone, and fails', () => {
    const { status, stdout, stderr } = run([]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('bench, faults, check-goals');
  });

  it('knows no other name than the files that are there', () => {
    for (const name of ['no-such-name', '../demo/main', '']) {
      const { status, stdout, stderr } = run(['bench', name]);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toContain('Names: ');
    }
  });
});
