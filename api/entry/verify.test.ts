import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordFile } from '@fairway/shared/record/evidence.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planAt } from '../../test/support/api/walk.ts';
import { createWorld, type World } from '../../test/support/api/world.ts';
import { readRecord } from '../record/read-plan.ts';

let world: World;
let record: RecordFile;

beforeAll(async () => {
  world = await createWorld();
  record = (await readRecord(world.parts, world.as('eli'), await planAt(world, 'active')))!;
});
afterAll(() => world.close());

function write(name: string, text: string): string {
  const path = join(world.folder, name);
  writeFileSync(path, text);
  return path;
}

function verify(...args: string[]) {
  const program = join(import.meta.dirname, 'verify.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

describe('npm run verify', () => {
  const whole = () => write('record.json', JSON.stringify(record));

  it('finds a record whole, alone and with checkpoints as lines and in a file', () => {
    expect(verify(whole())).toMatchObject({ status: 0, said: expect.stringMatching(/shows only against/) });
    const [first, ...others] = record.checkpoints;
    const kept = write('kept.txt', `For Eli:\n${others.join('\n\n')}\n`);
    const { status, said } = verify(whole(), first!, kept);
    expect(status).toBe(0);
    expect(said).toMatch(/The record holds\./);
    expect(said).not.toMatch(/shows only against/);
  });

  it('names the entry that was changed, and the checkpoint that the record contradicts', () => {
    const entries = record.entries.map((entry) => (entry.seq === 1 ? { ...entry, actorId: 'max' } : entry));
    const changed = write('changed.json', JSON.stringify({ ...record, entries }));
    expect(verify(changed)).toMatchObject({ status: 1, said: expect.stringMatching(/^Entry 1: /m) });
    const cut = { ...record, entries: record.entries.slice(0, 2), checkpoints: [] };
    const { status, said } = verify(write('cut.json', JSON.stringify(cut)), ...record.checkpoints);
    expect(status).toBe(1);
    expect(said).toMatch(/^Checkpoint 1 names entry/m);
  });

  it('says what is no record and what is no checkpoint', () => {
    for (const file of [write('other.json', '{"entries":[]}'), write('bad.json', '{'), 'nowhere.json']) {
      expect(verify(file)).toMatchObject({ status: 2, said: expect.stringMatching(/Name a record file/) });
    }
    expect(verify(whole(), 'a letter')).toMatchObject({
      status: 1,
      said: expect.stringMatching(/^Checkpoint 1 is not one/m),
    });
  });
});
