import { afterAll, beforeAll, expect, it } from 'vitest';
import { analyse, type BigOrganisation, bigOrganisation } from '../../test/support/api/big-organisation.ts';
import { offsetsIn, wholeReadsOf } from '../../test/support/api/query-plans.ts';
import { type RouteStatement, statementsOfRoutes } from '../../test/support/api/route-statements.ts';

let statements: RouteStatement[];
let world: BigOrganisation;
beforeAll(async () => {
  statements = await statementsOfRoutes();
  world = await bigOrganisation(2_000);
}, 120_000);
afterAll(() => world.close());

it('no route reads a whole table, nor all that an organisation has in one, nor skips rows it has read', async () => {
  expect(statements.length).toBeGreaterThan(100);
  expect(offsetsIn(statements)).toBe(0);
  expect(await wholeReadsOf(world.url, statements)).toEqual([]);
  await analyse(world);
  expect(await wholeReadsOf(world.url, statements)).toEqual([]);
}, 60_000);

it('finds a statement that does', async () => {
  const reading = (sql: string) => ({ route: 'GET /v1/plans', sql, args: { org: 'org' } });
  const found = await wholeReadsOf(world.url, [
    reading('select * from plan as one where one.status = 1'),
    reading(`select * from plan where org_id = :org and kind = 'pip' order by subject_id`),
    reading('select id from person where org_id = :org and manager_id is not null'),
    reading(`select id from plan where org_id = :org and id = 'plan-1'`),
    reading('select id from plan where org_id = :org order by updated_at desc, id desc limit 5'),
  ]);
  expect(found).toHaveLength(3);
});
