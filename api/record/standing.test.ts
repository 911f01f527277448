import { mayOpen } from '@fairway/shared/plan';
import { relation } from '@fairway/shared/plan/roles.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PLAN_COLUMNS } from '../../test/support/api/plan-columns.ts';
import { planAt } from '../../test/support/api/walk.ts';
import { createWorld, type World } from '../../test/support/api/world.ts';
import { readDashboard } from './dashboard.ts';
import { listPlans } from './list-plans.ts';
import type { Caller } from './parts.ts';
import { actorOf, lineAbove, mayOpenInSql, standingQuery, unitsOf } from './standing.ts';

const PEOPLE = ['eli', 'noa', 'mia', 'max', 'dana', 'hana'] as const;
type Who = (typeof PEOPLE)[number];

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await planAt(world, 'draft');
});
afterAll(() => world.close());

const run = (sql: string, args: Record<string, string | number | null> = {}) =>
  world.database.write([{ sql, args }]);

/** More people than are looked up one by one. */
const CROWD = 2000;

const addCrowd = () =>
  run(
    `with recursive n (i) as (select 1 union all select i + 1 from n where i < :count)
      insert into person (org_id, id, name, manager_id, created_by, created_at, updated_at)
        select 'org', 'crowd-' || i, 'Somebody', iif(i > 1, 'crowd-1', null), 'seed', 'then', 'then' from n`,
    { count: CROWD },
  );

/** Puts them all two steps below somebody, if they are not there. */
async function leadCrowd(viewer: Who) {
  await run("update person set manager_id = :viewer where id = 'crowd-1' and manager_id is not :viewer", {
    viewer,
  });
}

/** How far above somebody another stands, by walking up one step at a time. */
function stepsUp(managers: Partial<Record<string, Who | null>>, from: Who, to: Who): number | undefined {
  let at: Who | null | undefined = managers[from];
  for (let steps = 1; at && steps <= 20; steps += 1) {
    if (at === to) return steps;
    at = managers[at];
  }
  return undefined;
}

/** The world's day. */
const TODAY = '2026-03-02';
const UNITS = ['Sales', 'Care', 'sales'] as const;
const person = fc.constantFrom(...PEOPLE);
const unit = fc.constantFrom(...UNITS);
const invitation = fc.record({
  personId: person,
  until: fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03', '2026-03-31'),
});
const endedOne = invitation.map((one) => ({ ...one, ended: true as const }));
const situation = fc.record({
  managers: fc.record(Object.fromEntries(PEOPLE.map((who) => [who, fc.option(person)]))),
  subject: person,
  manager: person,
  former: fc.uniqueArray(person, { maxLength: 2 }),
  everShared: fc.boolean(),
  viewer: person,
  roles: fc.subarray(['hr', 'manager', 'administrator'] as const),
  departments: fc.record(Object.fromEntries(PEOPLE.map((who) => [who, fc.option(unit)]))),
  hrUnits: fc.option(fc.subarray([...UNITS, 'Gone'])),
  collaborators: fc.array(
    fc.oneof({ weight: 4, arbitrary: invitation }, { weight: 1, arbitrary: endedOne }),
    {
      maxLength: 6,
    },
  ),
});

it.each([
  { below: 'few', runs: 500 },
  { below: 'many', runs: 100 },
])(
  'says in SQL, of one plan, of lists and of counts, what the core says, with $below below',
  async (size) => {
    if (size.below === 'many') await addCrowd();
    await fc.assert(
      fc.asyncProperty(situation, async (one) => {
        const { managers, subject, manager, former, everShared, viewer, roles, departments, hrUnits } = one;
        const { collaborators } = one;
        for (const id of PEOPLE) {
          const [managerId, department] = [managers[id] ?? null, departments[id] ?? null];
          const set = 'manager_id = :managerId, department = :department';
          await run(`update person set ${set} where org_id = 'org' and id = :id`, {
            id,
            managerId,
            department,
          });
        }
        if (size.below === 'many') await leadCrowd(viewer);
        await run("delete from plan where id = 'probe'");
        await run(
          `insert into plan ${PLAN_COLUMNS}
          select org_id, 'probe', kind, 'closed', case when :shared then 'closed' end, updated_at, outcome, :subject,
            :manager, :shared, head_seq, head_hash, starts_on, ends_on, null, '[]', '[]', updated_at, key_id, sealed, entries
          from plan limit 1`,
          { subject, manager, shared: everShared ? 1 : 0 },
        );
        await run(
          "update plan set former_managers = :former, collaborators = :collaborators where id = 'probe'",
          { former: JSON.stringify(former), collaborators: JSON.stringify(collaborators) },
        );

        const steps = stepsUp(managers, subject, viewer);
        const actor = {
          personId: viewer,
          roles,
          managesSubject: steps === 1,
          managesAbove: (steps ?? 0) > 1,
          outsideUnits:
            hrUnits !== null && !(hrUnits as (string | null)[]).includes(departments[subject] ?? null),
          today: TODAY,
        };
        const head = {
          subjectId: subject,
          managerId: manager,
          handOvers: former.map((from) => ({ from })),
          everShared,
          collaborators,
        };
        const may = mayOpen(head, actor);
        const who = relation(head, actor);

        const base = world.as('hana');
        const caller: Caller = { ...base, session: { ...base.session, personId: viewer, roles, hrUnits } };
        const [standing, opened] = await world.database.read([
          standingQuery(caller.session, 'probe', null),
          {
            sql: `with recursive ${lineAbove} select id from plan where id = :plan and ${mayOpenInSql}`,
            args: {
              org: 'org',
              plan: 'probe',
              subject: null,
              me: viewer,
              hr: roles.includes('hr') ? 1 : 0,
              units: unitsOf(caller.session),
              today: TODAY,
            },
          },
        ]);
        expect(actorOf(caller.session, standing, TODAY)).toEqual(actor);
        expect(opened.rows.length === 1).toBe(may);
        for (const filter of [{}, { status: 'closed' }]) {
          const { plans } = await listPlans(world.parts, caller, filter);
          const listed = plans.filter(({ id }) => id === 'probe').map(({ relation: as }) => as);
          expect(listed).toEqual(may ? [who] : []);
        }
        const { byStatus } = await readDashboard(world.parts, caller);
        const counts = who === 'hr' || (who === 'manager' && subject !== viewer);
        expect(byStatus.closed ?? 0).toBe(counts ? 1 : 0);
      }),
      { numRuns: size.runs },
    );
  },
  120_000,
);
