import { readCheckpoint } from '@fairway/shared/record/checkpoint.ts';
import { type RecordFile, verifyRecord } from '@fairway/shared/record/evidence.ts';
import { sha256 } from '@fairway/shared/record/sha256.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkIn, planAt, send } from '../../test/support/api/walk.ts';
import { createWorld, type Name, type World } from '../../test/support/api/world.ts';
import { build } from '../db/queries.ts';
import { plan, planEvent } from '../db/schema/record.ts';
import { readDashboard } from './dashboard.ts';
import { inOrder } from './heads.ts';
import { listPlans } from './list-plans.ts';
import { readPlan, readRecord } from './read-plan.ts';
import { rebuildProjections, verifyPlan } from './rebuild.ts';

let world: World;
let planId: string;
beforeEach(async () => {
  world = await createWorld();
  planId = await planAt(world, 'active');
});
afterEach(() => world.close());

const ask = () => send(world, 'eli', { planId, type: 'ask_hr_privately', data: {} });
const takeUp = async () => {
  const found = await readPlan(world.parts, world.as('hana'), planId);
  const requestId = found!.plan.privateRequests.at(-1)!.id;
  return send(world, 'hana', { planId, type: 'take_up_request', data: { requestId } });
};
const talk = () => send(world, 'mia', { planId, type: 'log_check_in', data: checkIn('2026-03-02') });

const verify = (record: RecordFile) => verifyRecord(record, [], sha256);

/** Everything that somebody is told of the plan, but for the moment of the telling. */
async function toldTo(who: Name) {
  const caller = world.as(who);
  const record = (await readRecord(world.parts, caller, planId))!;
  return {
    plan: await readPlan(world.parts, caller, planId),
    record: { ...record, exportedAt: '' },
    list: await listPlans(world.parts, caller, {}),
    dashboard: await readDashboard(world.parts, caller),
  };
}

describe('what is not for the manager', () => {
  it.each(['mia', 'dana'] as const)('changes nothing that %s is told, to the last byte', async (who) => {
    world.on('2026-03-04');
    const before = await toldTo(who);
    expect(await ask()).toMatchObject({ status: 'done' });
    expect(await toldTo(who)).toEqual(before);
    expect(await takeUp()).toMatchObject({ status: 'done' });
    expect(await toldTo(who)).toEqual(before);
  });

  it('leaves no gap in their record, though HR wrote at the approval', async () => {
    for (const who of ['mia', 'dana', 'eli'] as const) {
      const { record } = await toldTo(who);
      expect(record.entries.length).toBeGreaterThan(0);
      expect(record.entries.map(({ seq }) => seq)).toEqual(record.entries.map((_, i) => i + 1));
      expect(JSON.stringify(record)).not.toMatch(/timing|"hr"/);
    }
    expect((await toldTo('mia')).record.entries.every(({ withheld }) => !withheld)).toBe(true);
    const { record } = await toldTo('hana');
    expect(record.entries).toContainEqual(
      expect.objectContaining({ type: 'timing_looked_at', stream: 'hr' }),
    );
    expect(verify(record)).toMatchObject({ holds: true });
  });

  it('is checkpointed for HR alone', async () => {
    const streams = async (who: Name) => {
      const { record } = await toldTo(who);
      return new Set(record.checkpoints.map((line) => readCheckpoint(line)?.stream ?? 'plan'));
    };
    expect(await streams('hana')).toEqual(new Set(['plan', 'hr']));
    expect(await streams('mia')).toEqual(new Set(['plan']));
    expect(await streams('eli')).toEqual(new Set(['plan']));
  });

  it('is checked by itself: a changed, a lost and a cut entry show', async () => {
    await ask();
    const { record } = await toldTo('hana');
    expect(record.entries.map(({ stream }) => stream)).toContain('private');
    const entries = record.entries;
    const changed = entries.map((entry) =>
      entry.stream === 'hr' ? { ...entry, happenedOn: '2026-01-01' } : entry,
    );
    expect(verify({ ...record, entries: changed }).problems[0]).toMatch(
      /^Entry 1 of what is for HR alone: This entry was changed/,
    );
    const lost = entries.filter(({ stream, seq }) => stream !== 'hr' || seq !== 1);
    expect(verify({ ...record, entries: lost }).holds).toBe(false);
    const cut = entries.filter(({ stream, seq }) => stream !== 'plan' || seq < 3);
    const verdict = verify({ ...record, entries: cut, checkpoints: [] });
    expect(verdict.problems[0]).toMatch(/follows one of the plan that this record does not have/);
  });

  it('is kept, and so is what the manager writes at the same moment', async () => {
    const answers = await Promise.all([talk(), ask(), talk()]);
    expect(answers.map(({ status }) => status)).toEqual(Array(3).fill('done'));
    const found = await readPlan(world.parts, world.as('hana'), planId);
    expect(found?.plan.entries).toHaveLength(2);
    expect(found?.plan.privateRequests).toHaveLength(1);
    expect(await rebuildProjections(world.parts)).toEqual({ plans: 1, differed: 0, erased: 0 });
    expect(await verifyPlan(world.parts, { orgId: 'org', planId })).toBeUndefined();
  });

  it('is folded at its place again, whatever was written before and after', async () => {
    await ask();
    await talk();
    await takeUp();
    const [rows] = await world.database.read([build.select().from(planEvent)]);
    const order = inOrder(rows).map(({ type }) => type);
    expect(order.slice(-4)).toEqual([
      ...['plan_launched', 'hr_asked_privately', 'check_in_held', 'request_taken_up'],
    ]);
    expect(order.slice(3, 5)).toEqual(['timing_looked_at', 'plan_approved']);
    const [stored] = await world.database.read([build.select().from(plan)]);
    expect(await rebuildProjections(world.parts)).toMatchObject({ differed: 0 });
    expect((await world.database.read([build.select().from(plan)]))[0]).toEqual(stored);
  });

  it('keeps the time of its own chain when the clock goes back', async () => {
    world.on('2026-03-09');
    await ask();
    world.on('2026-03-04');
    await takeUp();
    await talk();
    const found = await readPlan(world.parts, world.as('hana'), planId);
    const [request] = found!.plan.privateRequests;
    expect(request!.recordedAt).toMatch(/^2026-03-09/);
    expect(request!.takenUp!.recordedAt).toMatch(/^2026-03-09/);
    expect(found!.plan.lastRecordedAt.slice(0, 10)).toBe('2026-03-04');
  });
});

describe('the private line', () => {
  it('tells HR that somebody waits, on list, dashboard and plan, until it is taken up', async () => {
    const told = async () => {
      const { plan: opened, list, dashboard } = await toldTo('hana');
      const waiting = opened!.plan.privateRequests.filter(({ takenUp }) => !takenUp).length;
      return [list.plans[0]!.asksForHr ?? false, dashboard.askingForHr, waiting];
    };
    expect(await told()).toEqual([false, 0, 0]);
    await ask();
    expect(await told()).toEqual([true, 1, 1]);
    expect(await ask()).toMatchObject({ status: 'refused', code: 'already_asked' });
    await takeUp();
    expect(await told()).toEqual([false, 0, 0]);
    expect(await takeUp()).toMatchObject({ status: 'refused', code: 'taken_up' });
    expect(await ask()).toMatchObject({ status: 'done' });
  });

  it('shows the employee what they asked and that HR took it up, and nothing that HR wrote besides', async () => {
    await ask();
    await takeUp();
    const { plan: opened, record } = await toldTo('eli');
    const last = opened!.history.slice(-2);
    expect(last.map(({ type, seq }) => [type, seq])).toEqual([
      ['hr_asked_privately', 1],
      ['request_taken_up', 2],
    ]);
    expect(new Set(record.entries.map(({ stream }) => stream ?? 'plan'))).toEqual(
      new Set(['plan', 'private']),
    );
    expect(verify(record)).toMatchObject({ holds: true });
  });

  it('is for the employee and HR alone', async () => {
    expect(await send(world, 'mia', { planId, type: 'ask_hr_privately', data: {} })).toMatchObject({
      code: 'not_allowed',
    });
    await ask();
    const data = { requestId: crypto.randomUUID() };
    expect(await send(world, 'mia', { planId, type: 'take_up_request', data })).toMatchObject({
      code: 'not_allowed',
    });
  });
});
