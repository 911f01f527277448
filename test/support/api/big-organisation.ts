import type { Caller } from '@fairway/api/record/parts.ts';
import { PLAN_COLUMNS } from './plan-columns.ts';
import { planAt } from './walk.ts';
import { createWorld, type World } from './world.ts';

const MANAGERS = 500;
const DIRECTORS = 20;
export const UNITS = 40;
export const unitNamed = (i: number) => `unit-${i}`;

export interface BigOrganisation extends World {
  /** One of the managers of managers, under Dana, who has everybody below her. */
  director: Caller;
}

/**
 * An organisation with so many people and a plan about each, two check-ins on each plan, every tenth of them running with
 * something overdue, every twentieth handed over; the people in units, under managers, under directors, under Dana.
 */
export async function bigOrganisation(plans: number): Promise<BigOrganisation> {
  const world = await createWorld();
  await planAt(world, 'active');
  const counted = (select: string) => ({
    sql: `with recursive n (i) as (select 1 union all select i + 1 from n where i < :plans) ${select}`,
    args: { plans },
  });
  await world.database.write([
    counted(PEOPLE),
    counted(PLANS),
    counted(EVENTS),
    counted(COMMANDS),
    counted(CHECKPOINTS),
  ]);
  const dana = world.as('dana');
  return { ...world, director: { ...dana, session: { ...dana.session, personId: 'director-1' } } };
}

/** Tells the planner what there is; it has to do without, where nobody has. */
export const analyse = (world: World) => world.database.write([{ sql: 'analyze', args: [] }]);

const AT = `'2026-01-01T00:00:00.000Z'`;

const PEOPLE = `
  insert into person (org_id, id, name, department, manager_id, created_by, created_at, updated_at)
    select 'org', 'subject-' || i, 'Somebody ' || i, 'unit-' || (i % ${UNITS}),
      iif(i % ${MANAGERS} = 0, 'mia', 'manager-' || (i % ${MANAGERS})), 'seed', ${AT}, ${AT} from n
    union all select 'org', 'manager-' || i, 'Manager ' || i, 'unit-' || (i % ${UNITS}), 'director-' || (i % ${DIRECTORS}), 'seed', ${AT}, ${AT}
      from n where i < ${MANAGERS}
    union all select 'org', 'director-' || (i - 1), 'Director ' || i, null, 'dana', 'seed', ${AT}, ${AT}
      from n where i <= ${DIRECTORS}`;

const PLANS = `
  insert into plan ${PLAN_COLUMNS.replace(')', ', former_managers)')}
    select org_id, 'plan-' || i, kind, iif(i % 10 = 0, 'active', 'closed'), iif(i % 10 = 0, 'active', 'closed'),
      strftime('%Y-%m-%dT%H:%M:00.000Z', '2024-01-01', i || ' minutes'), iif(i % 10 = 0, null, 'met'), 'subject-' || i,
      iif(i % ${MANAGERS} = 0, 'mia', 'manager-' || (i % ${MANAGERS})), 1, head_seq, head_hash, starts_on, ends_on,
      iif(i % 10 = 0, '2026-02-20', null), iif(i % 10 = 0, '["2026-02-20","2026-03-20"]', '[]'), '[]',
      strftime('%Y-%m-%dT%H:%M:00.000Z', '2024-01-01', i || ' minutes'), key_id, randomblob(2000), entries,
      iif(i % 20 = 1, '["manager-' || (i % ${MANAGERS} + 1) || '"]', '[]')
    from n, (select * from plan limit 1)`;

const EVENTS = `
  insert into plan_event
    select org_id, 'plan-' || i, twice, 'check_in_held', 1, 'all', actor_id, happened_on, recorded_at, command_id,
      key_id, randomblob(300), commitment, prev_hash, hash, stream, after_seq
    from n, (select 1 as twice union all select 2), (select * from plan_event limit 1)`;

const COMMANDS = `
  insert into command (org_id, id, actor_id, digest, answer, recorded_at)
    select 'org', 'command-' || i, 'mia', 'x', '{}', ${AT} from n`;

const CHECKPOINTS = `
  insert into checkpoint (org_id, plan_id, seq, type, line, stream)
    select 'org', 'plan-' || i, 1, 'plan_shared', 'x', 'plan' from n`;
