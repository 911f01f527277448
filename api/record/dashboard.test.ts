import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLAN_COLUMNS } from '../../test/support/api/plan-columns.ts';
import { planAt } from '../../test/support/api/walk.ts';
import { createWorld, type World } from '../../test/support/api/world.ts';
import { readDashboard } from './dashboard.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await planAt(world, 'active');
});
afterAll(() => world.close());

const read = async (sql: string) => {
  const [{ rows }] = await world.database.read([{ sql, args: [] }]);
  return rows.map((row) => ({ ...row }));
};
const write = (sql: string, args: Record<string, string> = {}) => world.database.write([{ sql, args }]);

const move = (id: string, department: string | null) =>
  world.database.write([
    { sql: 'update person set department = :department where id = :id', args: { id, department } },
  ]);

/** The tally as it has to be, counted from the plans themselves. */
const counted = ['', 'manager_id']
  .flatMap((scope) => {
    const manager = scope || "''";
    return [
      `select org_id, ${manager} as manager_id, 'status' as measure, status as key from plan where kind = 'pip'`,
      `select org_id, ${manager}, 'check_in', value from plan, json_each(check_ins_due)`,
      `select org_id, ${manager}, 'support', value from plan, json_each(support_due)`,
    ];
  })
  .join(' union all ');

/** And of each department, whoever of it the plans are about. */
const countedByUnit = `
  select plan.org_id, department, 'status' as measure, status as key from plan join person on person.id = subject_id where kind = 'pip'
  union all select plan.org_id, department, 'check_in', value from plan join person on person.id = subject_id, json_each(check_ins_due)
  union all select plan.org_id, department, 'support', value from plan join person on person.id = subject_id, json_each(support_due)`;

describe('the tally', () => {
  it('is what the plans come to, whatever is written to them', async () => {
    const plan = fc.constantFrom('a', 'b', 'c', 'd');
    const days = fc.uniqueArray(fc.constantFrom('2026-03-01', '2026-03-09', '2026-04-01'));
    const step = fc.record({
      plan,
      status: fc.constantFrom('draft', 'in_review', 'closed'),
      kind: fc.constantFrom('pip', 'coaching'),
      manager: fc.constantFrom('mia', 'max', 'dana'),
      checkIns: days,
      support: days,
      subject: fc.constantFrom('noa', 'max'),
      isDelete: fc.boolean(),
      moves: fc.option(
        fc.tuple(fc.constantFrom('noa', 'max', 'eli'), fc.constantFrom('Care', 'Sales', null)),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        for (const {
          plan: id,
          status,
          kind,
          manager,
          subject,
          checkIns,
          support,
          isDelete,
          moves,
        } of steps) {
          if (moves) await move(...moves);
          if (isDelete) await write('delete from plan where id = :id', { id });
          else {
            await write(
              `insert into plan ${PLAN_COLUMNS}
                select org_id, :id, :kind, :status, employee_status, employee_updated_at, outcome, :subject, :manager,
                  ever_shared, head_seq, head_hash, starts_on, ends_on, next_due_on, :checkIns, :support, updated_at,
                  key_id, sealed, entries
                from plan where subject_id = 'eli'
                on conflict (org_id, id) do update set status = excluded.status, kind = excluded.kind, manager_id = excluded.manager_id, subject_id = excluded.subject_id,
                  check_ins_due = excluded.check_ins_due, support_due = excluded.support_due`,
              {
                id,
                status,
                kind,
                manager,
                subject,
                checkIns: JSON.stringify(checkIns),
                support: JSON.stringify(support),
              },
            );
          }
        }
        const order = 'order by 1, 2, 3, 4';
        expect(await read(`select * from plan_tally where n <> 0 ${order}`)).toEqual(
          await read(`select *, count(*) as n from (${counted}) group by 1, 2, 3, 4 ${order}`),
        );
        expect(await read(`select * from unit_tally where n <> 0 ${order}`)).toEqual(
          await read(
            `select *, count(*) as n from (${countedByUnit}) where department is not null group by 1, 2, 3, 4 ${order}`,
          ),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('leaves out the plan that is about the HR partner who looks', async () => {
    await write("delete from plan where subject_id <> 'eli'");
    const active = { active: 1 };
    expect((await readDashboard(world.parts, world.as('hana'))).byStatus).toEqual(active);
    await write("update plan set subject_id = 'hana'");
    world.on('2026-03-24');
    expect(await readDashboard(world.parts, world.as('hana'))).toMatchObject({
      byStatus: {},
      overdueCheckIns: 0,
    });
    expect(await readDashboard(world.parts, world.as('mia'))).toMatchObject({
      byStatus: active,
      overdueCheckIns: 3,
    });
    // What is due on coaching is counted as well, and left out as well.
    await write("update plan set kind = 'coaching'");
    expect((await readDashboard(world.parts, world.as('hana'))).overdueCheckIns).toBe(0);
    expect((await readDashboard(world.parts, world.as('mia'))).overdueCheckIns).toBe(3);
  });
});
