import { readDashboard } from '@fairway/api/record/dashboard.ts';
import { listPlans, parseCursor } from '@fairway/api/record/list-plans.ts';
import { PLAN_COLUMNS } from './plan-columns.ts';
import { planAt } from './walk.ts';
import { createWorld, type Name, type World } from './world.ts';

const managers = 500;

/** An organisation with so many plans, two check-ins on each, every tenth of them running with something overdue. */
export async function bigOrganisation(plans: number): Promise<World> {
  const world = await createWorld();
  await planAt(world, 'active');
  await world.database.write([
    {
      sql: `
        with recursive n (i) as (select 1 union all select i + 1 from n where i < :plans)
        insert into plan ${PLAN_COLUMNS}
          select org_id, 'plan-' || i, kind, iif(i % 10 = 0, 'active', 'closed'), iif(i % 10 = 0, 'active', 'closed'),
            employee_updated_at, iif(i % 10 = 0, null, 'met'), 'subject-' || i,
            iif(i % ${managers} = 0, 'mia', 'manager-' || (i % ${managers})), 1, head_seq, head_hash, starts_on, ends_on,
            iif(i % 10 = 0, '2026-02-20', null), iif(i % 10 = 0, '["2026-02-20","2026-03-20"]', '[]'), '[]',
            strftime('%Y-%m-%dT%H:%M:00.000Z', '2024-01-01', i || ' minutes'), key_id, randomblob(2000), entries
          from n, (select * from plan limit 1)`,
      args: { plans },
    },
    {
      sql: `
        with recursive n (i) as (select 1 union all select i + 1 from n where i < :plans)
        insert into plan_event
          select org_id, 'plan-' || i, twice, 'check_in_held', 1, 'all', actor_id, happened_on, recorded_at, command_id,
            key_id, randomblob(300), commitment, prev_hash, hash, stream, after_seq
          from n, (select 1 as twice union all select 2), (select * from plan_event limit 1)`,
      args: { plans },
    },
    { sql: 'analyze', args: [] },
  ]);
  return world;
}

/** Milliseconds that each of these views takes: pages of lists, filtered and not, and the dashboard, for HR and a manager. */
export async function timeLists(world: World, times: number): Promise<number[]> {
  const after = parseCursor((await listPlans(world.parts, world.as('hana'), {})).next ?? '');
  const views: [Name, (who: Name) => Promise<unknown>][] = [
    ['hana', (who) => listPlans(world.parts, world.as(who), {})],
    ['hana', (who) => listPlans(world.parts, world.as(who), { status: 'active' })],
    ['hana', (who) => listPlans(world.parts, world.as(who), { after })],
    ['mia', (who) => listPlans(world.parts, world.as(who), {})],
    ['hana', (who) => readDashboard(world.parts, world.as(who))],
    ['mia', (who) => readDashboard(world.parts, world.as(who))],
  ];
  const taken: number[] = [];
  for (let i = 0; i < times; i += 1) {
    for (const [who, view] of views) {
      const startedAt = performance.now();
      await view(who);
      taken.push(performance.now() - startedAt);
    }
  }
  return taken;
}
