import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLAN_COLUMNS } from '../../test/support/api/plan-columns.ts';
import { checkIn, planAt, send } from '../../test/support/api/walk.ts';
import { createWorld, type Name, type World } from '../../test/support/api/world.ts';
import { readDashboard } from './dashboard.ts';
import { listPlans, pageLength, parseCursor } from './list-plans.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await planAt(world, 'active');
  await planAt(world, 'shared', { subject: 'noa' });
  await planAt(world, 'in_review');
});
afterAll(() => world.close());

/** Copies of the first plan's row, one a minute, in clear columns alone: lists never open what is sealed. */
async function fill(count: number) {
  await world.database.write([
    {
      sql: `
        with recursive n (i) as (select 1 union all select i + 1 from n where i < :count)
        insert into plan ${PLAN_COLUMNS}
          select org_id, 'copy-' || printf('%05d', i), kind, 'closed', 'closed', employee_updated_at, 'met', subject_id,
            manager_id, ever_shared, head_seq, head_hash, starts_on, ends_on, null, '[]', '[]',
            strftime('%Y-%m-%dT%H:%M:00.000Z', '2025-01-01', (i / 2) || ' minutes'), key_id, sealed, entries
          from n, (select * from plan where status = 'active' limit 1)`,
      args: { count },
    },
  ]);
}

async function walkPages(who: Name, filter = {}) {
  const ids: string[] = [];
  let after: ReturnType<typeof parseCursor>;
  for (;;) {
    const page = await listPlans(world.parts, world.as(who), { ...filter, after });
    expect(page.plans.length).toBeLessThanOrEqual(pageLength);
    ids.push(...page.plans.map(({ id }) => id));
    if (page.next === null) return ids;
    after = parseCursor(page.next);
  }
}

describe('the list of plans', () => {
  it('gives every plan once, over pages, also where many changed in one minute', async () => {
    await fill(230);
    for (const who of ['hana', 'mia'] as const) {
      const ids = await walkPages(who);
      expect(ids).toHaveLength(233);
      expect(new Set(ids).size).toBe(233);
    }
    expect(await walkPages('hana', { status: 'closed' })).toHaveLength(230);
    expect(await walkPages('hana', { status: 'open' })).toHaveLength(3);
    expect(await walkPages('mia', { status: 'open' })).toHaveLength(3);
    expect(await walkPages('mia', { subject: 'noa' })).toHaveLength(1);
    expect(await walkPages('max')).toEqual([]);
    expect(await walkPages('hugo')).toEqual([]);
  });

  it('knows its own cursors and no others', () => {
    for (const bad of ['', '!', 'AAAA', 'x'.repeat(200)]) expect(parseCursor(bad)).toBeUndefined();
  });

  it('is narrowed to who the viewer is to the plan', async () => {
    expect(await walkPages('mia', { relation: 'manager' })).toHaveLength(233);
    expect(await walkPages('mia', { relation: 'hr' })).toEqual([]);
    expect(await walkPages('noa', { relation: 'employee' })).toEqual(await walkPages('noa'));
    expect(await walkPages('noa', { relation: 'employee' })).toHaveLength(1);
    expect(await walkPages('noa', { relation: 'manager', status: 'open' })).toEqual([]);
  });

  it('is logged with filter and count', async () => {
    await listPlans(world.parts, world.as('mia'), { subject: 'noa' });
    const [log] = await world.database.read([
      {
        sql: "select detail from access_log where action = 'plans_listed' order by seq desc limit 1",
        args: [],
      },
    ]);
    expect(JSON.parse(String(log.rows[0]?.detail))).toEqual({
      filter: { subject: 'noa', continued: false },
      count: 1,
    });
  });
});

describe('the dashboard', () => {
  it('counts what is due and overdue, for HR and for the manager alone', async () => {
    const at = (who: Name) => readDashboard(world.parts, world.as(who));
    expect(await at('hana')).toMatchObject({
      byStatus: { active: 1, shared: 1, in_review: 1 },
      awaitingReview: 1,
      overdueCheckIns: 0,
    });
    world.on('2026-03-24');
    expect(await at('mia')).toMatchObject({ overdueCheckIns: 3, overdueSupport: 1, dueToday: 0 });
    const [active] = (await listPlans(world.parts, world.as('mia'), { status: 'active' })).plans;
    expect(active).toMatchObject({ overdueCheckIns: 3, overdueSupport: 1, nextCheckInOn: '2026-03-09' });
    const sent = { planId: active!.id, type: 'log_check_in', data: checkIn('2026-03-10') };
    expect((await send(world, 'mia', sent)).status).toBe('done');
    expect(await at('mia')).toMatchObject({ overdueCheckIns: 2 });
    expect(await at('max')).toMatchObject({ byStatus: {}, overdueCheckIns: 0 });
    expect(await at('hugo')).toMatchObject({ byStatus: {} });
  });
});

it('does not show by its time that the employee asked HR in private', async () => {
  const found = await listPlans(world.parts, world.as('mia'), { subject: 'noa', status: 'shared' });
  const planId = found.plans[0]!.id;
  const times = async () => {
    const viewers = (['mia', 'dana', 'hana', 'noa'] as const).map(async (who) => {
      const { plans } = await listPlans(world.parts, world.as(who), { subject: 'noa' });
      return plans.find(({ id }) => id === planId)?.updatedAt;
    });
    return Promise.all(viewers);
  };
  const before = await times();
  world.on('2026-06-01');
  await send(world, 'noa', { planId, type: 'ask_hr_privately', data: {} });
  expect(await times()).toEqual(before);
  await send(world, 'mia', { planId, type: 'add_private_note', data: { text: 'Between us.' } });
  const [mia, dana] = await times();
  expect(mia).not.toBe(before[0]);
  expect(dana).toBe(before[1]);
});

it('says to HR and the manager alone that an outcome is proposed', async () => {
  const { plans } = await listPlans(world.parts, world.as('mia'), { status: 'active' });
  const planId = plans[0]!.id;
  const proposed = async (who: Name) => {
    const found = await listPlans(world.parts, world.as(who), { status: 'evaluating' });
    return found.plans.find(({ id }) => id === planId)?.proposed;
  };
  const goals = [{ goalId: 'goal', result: 'met', value: 91, evidence: '' }];
  await send(world, 'mia', { planId, type: 'evaluate', data: { goals, summary: '' } });
  expect(await proposed('hana')).toBe(false);
  const proposal = { outcome: 'met', reason: 'The goal is met.', followUpOn: '2026-06-01', newEnd: null };
  await send(world, 'mia', { planId, type: 'propose_outcome', data: proposal });
  expect(await Promise.all((['hana', 'mia', 'eli', 'dana'] as const).map(proposed))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  await send(world, 'hana', { planId, type: 'return_proposal', data: { reason: 'Look at May again.' } });
  expect(await proposed('hana')).toBe(false);
});

it('keeps a closed plan open to HR while its employee waits for them', async () => {
  const own = await createWorld();
  own.on('2026-03-02');
  const planId = await planAt(own, 'active');
  own.on('2026-05-01');
  const goals = [{ goalId: 'goal', result: 'not_met', value: 70, evidence: 'The report of April.' }];
  await send(own, 'mia', { planId, type: 'evaluate', data: { goals, summary: 'Not reached.' } });
  const proposal = { outcome: 'reassignment', reason: 'Another role fits.', followUpOn: null, newEnd: null };
  await send(own, 'mia', { planId, type: 'propose_outcome', data: proposal });
  const confirmed = { outcome: 'reassignment', override: 'The record is late, and true.' };
  await send(own, 'hana', { planId, type: 'confirm_outcome', data: confirmed });
  const openTo = async (who: Name) => (await listPlans(own.parts, own.as(who), { status: 'open' })).plans;
  expect(await openTo('hana')).toEqual([]);
  const sent = await send(own, 'eli', { planId, type: 'appeal', data: { text: 'April was measured late.' } });
  expect(sent).toMatchObject({ status: 'done' });
  expect(await openTo('hana')).toMatchObject([{ id: planId, status: 'closed', appealWaits: true }]);
  expect(await openTo('mia')).toEqual([]);
  expect(await openTo('eli')).toEqual([]);
  own.close();
});
