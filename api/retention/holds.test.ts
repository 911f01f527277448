import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWorld, type World } from '../../test/support/api/world.ts';
import type { Session } from '../access/viewer.ts';
import { liftHold, readHolds, setHold } from './holds.ts';

let world: World;
let hana: Session;
let vera: Session;
beforeAll(async () => {
  world = await createWorld();
  hana = world.as('hana').session;
  vera = { ...hana, personId: 'vera', userId: 'user-vera' };
  await world.database.write([{ sql: `update person set department = 'People'`, args: [] }]);
});
afterAll(() => world.close());

const reason = 'A claim about them';
const at = '2026-03-02T09:00:00.000Z';

it.each([
  { scope: 'person', personId: 'hana', reason },
  { scope: 'matter', matter: 'Claim 7', personIds: ['eli', 'hana'], reason },
] as const)('a hold that names somebody in HR is neither theirs to see nor to lift: $scope', async (wish) => {
  const id = await setHold(world.database, vera, { ...wish } as Parameters<typeof setHold>[2], at);
  const isListed = async (to: Session) =>
    (await readHolds(world.database, to)).some((hold) => hold.id === id && hold.lifted === null);
  expect([await isListed(hana), await isListed(vera)]).toEqual([false, true]);
  await expect(liftHold(world.database, hana, id, 'Gone', at)).rejects.toMatchObject({ status: 404 });
  expect(await isListed(vera)).toBe(true);
  await liftHold(world.database, vera, id, 'Settled', at);
  expect(await isListed(vera)).toBe(false);
});

it('a hold on a whole unit is everybody’s in HR, also of those who are in it', async () => {
  const id = await setHold(world.database, hana, { scope: 'unit', unit: 'People', reason }, at);
  expect((await readHolds(world.database, hana)).map((hold) => hold.id)).toContain(id);
  await liftHold(world.database, hana, id, 'Settled', at);
});
