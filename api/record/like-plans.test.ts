import { createClient } from '@libsql/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planAt, send } from '../../test/support/api/walk.ts';
import { createWorld, type Name, type World } from '../../test/support/api/world.ts';
import { readLikePlans } from './like-plans.ts';
import { type Compared, normOf, normsByDepartment } from './norms.ts';

let world: World;
let planId: string;
const seenBy = (who: Name) => readLikePlans(world.parts, world.as(who), planId);

beforeAll(async () => {
  world = await createWorld();
  await world.database.write([
    { sql: "update person set department = 'Support' where id = 'eli'", args: [] },
  ]);
  planId = await planAt(world, 'in_review');
});
afterAll(() => world.close());

describe('like plans', () => {
  it('are none while none was shared, the plan itself aside', async () => {
    expect(await seenBy('hana')).toEqual({ department: 'Support', organisation: null, departments: [] });
  });

  it('are shown to HR alone, and to nobody about whom or by whom the plan is', async () => {
    for (const who of ['mia', 'eli', 'dana', 'ada', 'max', 'hugo'] as const)
      expect(await seenBy(who)).toBeUndefined();
    const own = await planAt(world, 'in_review', { subject: 'noa', manager: 'hana' });
    expect(await readLikePlans(world.parts, world.as('hana'), own)).toBeUndefined();
  });

  it('are plans that were shared, as they stand today, and those of others alone', async () => {
    const shared = await planAt(world, 'shared', { subject: 'noa' });
    const found = await seenBy('hana');
    expect(found?.organisation).toMatchObject({
      plans: 1,
      running: 1,
      days: { least: 60, median: 60, most: 60 },
      goals: { median: 1 },
      cadence: { week: 1, fortnight: 0, month: 0 },
    });
    await send(world, 'hana', { planId: shared, type: 'end_otherwise', data: { reason: 'Moved.' } });
    expect((await seenBy('hana'))?.organisation).toMatchObject({
      running: 0,
      outcomes: { ended_otherwise: 1 },
    });
  });

  it('are those of the units that HR serves, and none beside a plan outside of them', async () => {
    const { session, organisation } = world.as('hana');
    const servedBy = (hrUnits: string[]) =>
      readLikePlans(world.parts, { session: { ...session, hrUnits }, organisation }, planId);
    expect((await servedBy(['Support']))?.organisation).toBeNull();
    expect(await servedBy(['Sales'])).toBeUndefined();
    await world.database.write([
      { sql: "update person set department = 'Support' where id = 'noa'", args: [] },
    ]);
    expect((await servedBy(['Support', 'Sales']))?.organisation).toMatchObject({ plans: 1 });
  });

  it('are logged as looked at, and read from the index alone', async () => {
    const [log] = await world.database.read([
      { sql: "select count(*) as n from access_log where action = 'like_plans_compared'", args: [] },
    ]);
    expect(log.rows[0]?.n).toBe(5);
    const client = createClient({ url: world.url });
    const { rows } = await client.execute(`
      explain query plan
      select alike.status, alike.outcome, alike.length_days, alike.goal_count, alike.cadence, alike.subject_id, alike.id
        from plan as alike indexed by plan_like
        where org_id = 'o' and kind = 'pip' and ever_shared = 1 and updated_at > '2024'
        order by updated_at desc limit 10`);
    client.close();
    expect(rows.map(({ detail }) => String(detail))).toEqual([
      expect.stringMatching(/^SEARCH alike USING COVERING INDEX plan_like .*updated_at>\?/),
    ]);
  });
});

describe('a norm', () => {
  const plan = (more: Partial<Compared> = {}): Compared => ({
    department: 'Support',
    outcome: null,
    days: 60,
    goals: 2,
    cadence: 'week',
    ...more,
  });

  it('is the middle of the plans, and how far they lie apart', () => {
    const plans = [plan({ days: 30 }), plan(), plan({ days: 90 }), plan({ days: 90, outcome: 'met' })];
    expect(normOf('Support', plans)).toMatchObject({
      days: { least: 30, median: 75, most: 90 },
      outcomes: { met: 1 },
      running: 3,
    });
    expect(normOf('Support', [])).toBeNull();
  });

  it('is not told of a department with fewer than three, nor of who has none', () => {
    const few = [plan({ department: 'Sales' }), plan({ department: 'Sales' })];
    const none = [1, 2, 3].map(() => plan({ department: null }));
    const many = [plan(), plan(), plan()];
    expect(normsByDepartment([...few, ...none, ...many]).map(({ department }) => department)).toEqual([
      'Support',
    ]);
  });
});
