import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint, stamp } from './stamp.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairway-stamp-'));
  mkdirSync(join(folder, 'panel'));
  writeFileSync(join(folder, 'panel', 'plan.ts'), 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('fingerprint', () => {
  it.each([
    ['another content', () => writeFileSync(join(folder, 'panel', 'plan.ts'), 'two')],
    ['another name', () => renameSync(join(folder, 'panel', 'plan.ts'), join(folder, 'panel', 'draft.ts'))],
    ['one file more', () => writeFileSync(join(folder, 'panel', 'draft.ts'), '')],
    ['one file less', () => rmSync(join(folder, 'panel', 'plan.ts'))],
  ])('changes with %s', (_, change) => {
    const before = fingerprint([folder]);
    change();
    expect(fingerprint([folder])).not.toBe(before);
  });

  it('changes with what else matters', () => {
    expect(fingerprint([folder], 'linux')).not.toBe(fingerprint([folder], 'darwin'));
  });

  it.each(['node_modules', 'dist', '.output', '.wxt'])('leaves out what stands in %s', (name) => {
    const before = fingerprint([folder]);
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'made.js'), 'made');
    expect(fingerprint([folder])).toBe(before);
  });

  it('leaves out tests', () => {
    const before = fingerprint([folder]);
    writeFileSync(join(folder, 'panel', 'plan.test.ts'), 'test');
    expect(fingerprint([folder])).toBe(before);
  });
});

describe('a stamp', () => {
  it('matches only what was written last', () => {
    const built = stamp(join(folder, 'deep', 'built'));
    expect(built.matches('a')).toBe(false);
    built.write('a');
    expect([built.matches('a'), built.matches('b')]).toEqual([true, false]);
    built.clear();
    expect(built.matches('a')).toBe(false);
  });
});
