import { readCheckpoint } from '@fairway/shared/record/checkpoint.ts';
import { type RecordFile, verifyRecord as verify } from '@fairway/shared/record/evidence.ts';
import { sha256 } from '@fairway/shared/record/sha256.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkIn, planAt, send } from '../../test/support/api/walk.ts';
import { createWorld, type Name, type World } from '../../test/support/api/world.ts';
import { signCheckpoint, signingKeyOf } from './checkpoint.ts';
import { readPlan, readRecord } from './read-plan.ts';

let world: World;
let planId: string;
let kept: string[];

beforeAll(async () => {
  world = await createWorld();
  planId = await planAt(world, 'active');
  await send(world, 'hana', {
    planId,
    type: 'comment',
    data: { part: 'goals', text: 'CANARY for the manager' },
  });
  await send(world, 'mia', { planId, type: 'log_check_in', data: checkIn('2026-03-02') });
  kept = (await readPlan(world.parts, world.as('eli'), planId))!.checkpoints!.map(({ line }) => line);
});
afterAll(() => world.close());

const verifyRecord = (file: RecordFile, kept: readonly string[]) => verify(file, kept, sha256);
const exported = async (who: Name): Promise<RecordFile> =>
  JSON.parse(JSON.stringify(await readRecord(world.parts, world.as(who), planId)));

describe('a record that was taken away', () => {
  it.each(['hana', 'mia', 'eli', 'dana'] as const)(
    'holds for %s, with the checkpoints that the parties got',
    async (who) => {
      const verdict = verifyRecord(await exported(who), kept);
      expect(verdict).toMatchObject({ holds: true, problems: [] });
      expect(verdict.textsChecked).toBeGreaterThan(2);
      expect(verdict.keys).toHaveLength(1);
    },
  );

  it('shows nothing of what is withheld but its place', async () => {
    const file = await exported('eli');
    expect(JSON.stringify(file)).not.toContain('CANARY');
    const withheld = file.entries.filter((entry) => entry.withheld);
    expect(withheld.length).toBeGreaterThan(0);
    for (const entry of withheld)
      expect(Object.keys(entry).sort()).toEqual(['hash', 'prevHash', 'seq', 'withheld']);
  });

  it('is not there for who may not open the plan, and its taking is logged', async () => {
    for (const who of ['max', 'noa', 'ada', 'hugo'] as const) {
      expect(await readRecord(world.parts, world.as(who), planId)).toBeUndefined();
    }
    const [log] = await world.database.read([
      { sql: "select distinct actor_id from access_log where action = 'record_exported'", args: [] },
    ]);
    expect(log.rows.map((row) => row.actor_id).toSorted()).toEqual(['dana', 'eli', 'hana', 'mia']);
  });

  it('was checkpointed at approval, sharing and acknowledgement', async () => {
    const found = await readPlan(world.parts, world.as('hana'), planId);
    expect(found!.checkpoints!.map(({ type }) => type)).toEqual([
      'plan_approved',
      'plan_shared',
      'receipt_answered',
    ]);
  });

  it('does not hold with its end cut off, or written anew, against a checkpoint that was kept', async () => {
    const file = await exported('hana');
    const cut = { ...file, entries: file.entries.slice(0, 2), checkpoints: [] };
    expect(verifyRecord(cut, []).holds).toBe(true);
    expect(verifyRecord(cut, kept).problems[0]).toMatch(/end was cut off/);
    const other = await planAt(world, 'active', { subject: 'noa' });
    const foreign = await readRecord(world.parts, world.as('hana'), other);
    expect(verifyRecord(foreign!, kept).problems[0]).toMatch(/another plan/);
    const anew = foreign!.entries.map((entry) => ({ ...entry, planId, orgId: 'org' }));
    expect(verifyRecord({ ...file, entries: anew }, kept).holds).toBe(false);
  });
});

describe('a checkpoint', () => {
  it('says what was signed, also with line breaks of a page in it', async () => {
    const said = readCheckpoint(kept[0]!.match(/.{1,40}/g)!.join('\n  '));
    expect(said).toMatchObject({ orgId: 'org', planId });
  });

  it('is none when any character was changed, or another key signed it', async () => {
    const [line] = kept;
    for (let i = 0; i < line!.length; i += 7) {
      const changed = line!.slice(0, i) + (line![i] === 'A' ? 'B' : 'A') + line!.slice(i + 1);
      expect(readCheckpoint(changed)).toBeUndefined();
    }
    const stranger = await signingKeyOf(new Uint8Array(32).fill(9));
    const forged = await signCheckpoint(stranger, readCheckpoint(line!)!);
    const verdict = verifyRecord(await exported('hana'), [forged]);
    expect(verdict.problems).toEqual(['The checkpoints were signed by different keys.']);
  });
});
