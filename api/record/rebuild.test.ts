import { ne } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PLAN_COLUMNS } from '../../test/support/api/plan-columns.ts';
import { checkIn, planAt, send } from '../../test/support/api/walk.ts';
import { createWorld, type World } from '../../test/support/api/world.ts';
import { build } from '../db/queries.ts';
import { plan, planTally, unitTally } from '../db/schema/record.ts';
import { readPlan } from './read-plan.ts';
import { everyPlan, rebuildProjections, verifyPlan } from './rebuild.ts';

let world: World;
let planId: string;
beforeEach(async () => {
  world = await createWorld();
  planId = await planAt(world, 'active');
  await planAt(world, 'in_review', { subject: 'noa' });
  await send(world, 'mia', { planId, type: 'log_check_in', data: checkIn('2026-03-02') });
});
afterEach(() => world.close());

const sql = (text: string) => world.database.write([{ sql: text, args: [] }]);
const clear = async () => {
  const [rows] = await world.database.read([build.select().from(plan).orderBy(plan.id)]);
  return rows.map(({ sealed: _, ...row }) => row);
};

describe('rebuilding', () => {
  it('gives back every projection as it was, and plans go on from it', async () => {
    const before = await clear();
    const read = await readPlan(world.parts, world.as('hana'), planId);
    await sql("update plan set status = 'closed', manager_id = 'x', sealed = x'00', ever_shared = 0");
    expect(await rebuildProjections(world.parts)).toEqual({ plans: 2, differed: 2, erased: 0 });
    expect(await clear()).toEqual(before);
    expect(await readPlan(world.parts, world.as('hana'), planId)).toEqual(read);
    const sent = { planId, type: 'log_check_in', data: checkIn('2026-03-02') };
    expect((await send(world, 'mia', sent)).status).toBe('done');
  });

  it('finds nothing to change in what the server itself wrote', async () => {
    const [stored] = await world.database.read([build.select().from(plan)]);
    expect(await rebuildProjections(world.parts)).toEqual({ plans: 2, differed: 0, erased: 0 });
    expect((await world.database.read([build.select().from(plan)]))[0]).toEqual(stored);
  });

  it.each([
    ['a day', "update plan set ends_on = '2031-01-01' where id = :p"],
    ['a state that does not open', "update plan set sealed = x'00' where id = :p"],
    ['a head that is not there', 'update plan set head_seq = 900 where id = :p'],
    ['a plan that is gone', 'delete from plan where id = :p'],
    [
      'a plan that never was',
      `insert into plan ${PLAN_COLUMNS} select org_id, 'ghost', kind, status, employee_status, employee_updated_at, outcome, 'nobody', manager_id, ever_shared, head_seq, head_hash, starts_on, ends_on, next_due_on, check_ins_due, support_due, updated_at, key_id, sealed, entries from plan where id = :p`,
    ],
  ])('puts right %s', async (_, change) => {
    const before = await clear();
    await world.database.write([{ sql: change, args: { p: planId } }]);
    expect(await rebuildProjections(world.parts)).toEqual({ plans: 2, differed: 1, erased: 0 });
    expect(await clear()).toEqual(before);
  });

  it('counts anew what the dashboard counts, and finds what the triggers kept', async () => {
    const tally = async () =>
      (
        await world.database.read([
          build
            .select()
            .from(planTally)
            .where(ne(planTally.n, 0))
            .orderBy(planTally.managerId, planTally.key),
        ])
      )[0];
    const ofUnits = async () =>
      (
        await world.database.read([
          build.select().from(unitTally).where(ne(unitTally.n, 0)).orderBy(unitTally.measure, unitTally.key),
        ])
      )[0];
    await sql("update person set department = 'Care' where manager_id = 'mia'");
    const before = [await tally(), await ofUnits()];
    expect(before[1]).toContainEqual(expect.objectContaining({ department: 'Care', measure: 'status' }));
    await rebuildProjections(world.parts);
    expect([await tally(), await ofUnits()]).toEqual(before);
    await sql('update plan_tally set n = 77');
    await sql('update unit_tally set n = 77');
    await rebuildProjections(world.parts);
    expect([await tally(), await ofUnits()]).toEqual(before);
  });

  it('finds every plan, page after page, also where projections are gone', async () => {
    await sql('delete from plan');
    await sql(`
      with recursive n (i) as (select 1 union all select i + 1 from n where i < 250)
      insert into plan_event select org_id, 'copy-' || i, seq, type, version, audience, actor_id, happened_on, recorded_at,
        command_id, key_id, sealed, commitment, prev_hash, hash, stream, after_seq from n, (select * from plan_event where seq = 1 limit 1)`);
    const found = new Set<string>();
    for await (const id of everyPlan(world.parts)) found.add(id.planId);
    expect(found.size).toBe(252);
  });
});

describe('verifying a plan on record', () => {
  it('finds it whole', async () => {
    for await (const id of everyPlan(world.parts)) expect(await verifyPlan(world.parts, id)).toBeUndefined();
  });

  it.each([
    [
      'another day',
      "update plan_event set happened_on = '2026-01-01' where seq = 3 and plan_id = :p",
      3,
      'altered',
    ],
    ['another person', "update plan_event set actor_id = 'max' where seq = 4 and plan_id = :p", 4, 'altered'],
    ['a lost entry', 'delete from plan_event where seq = 2 and plan_id = :p', 3, 'missing'],
    [
      'a wider audience',
      "update plan_event set audience = 'all' where seq = 4 and plan_id = :p",
      4,
      'altered',
    ],
  ])('sees %s', async (_, change, seq, problem) => {
    await world.database.write([{ sql: change, args: { p: planId } }]);
    expect(await verifyPlan(world.parts, { orgId: 'org', planId })).toEqual({ seq, problem });
  });

  it('does not open a text that was put in place of another', async () => {
    await world.database.write([
      {
        sql: `update plan_event set sealed = (select sealed from plan_event where plan_id = :p and seq = 2)
          where plan_id = :p and seq = 3`,
        args: { p: planId },
      },
    ]);
    await expect(verifyPlan(world.parts, { orgId: 'org', planId })).rejects.toThrow();
  });
});
