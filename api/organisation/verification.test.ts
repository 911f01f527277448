import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planAt } from '../../test/support/api/walk.ts';
import { createWorld, type World } from '../../test/support/api/world.ts';
import { beginVerification, continueVerification, findVerification } from './verification.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

/** Goes through a whole check. */
async function check() {
  const { session } = world.as('ada');
  const id = await beginVerification(world.parts, session);
  for (;;) {
    const found = await continueVerification(world.parts, session, id);
    if (found.finishedAt) return found;
  }
}
const run = (sql: string) => world.database.write([{ sql, args: [] }]);

describe('a check of the whole record', () => {
  it('goes through every plan of the organisation, step by step, and is kept with who began it', async () => {
    for (let i = 0; i < 21; i += 1) await planAt(world, 'draft');
    await planAt(world, 'shared', { subject: 'noa' });
    await planAt(world, 'draft', { subject: 'eve', manager: 'mo' });
    const { session } = world.as('ada');
    const id = await beginVerification(world.parts, session);
    expect(await findVerification(world.parts, session)).toBeUndefined();
    expect(await continueVerification(world.parts, session, id)).toMatchObject({
      plans: 20,
      of: 22,
      finishedAt: null,
    });
    const found = await check();
    expect(found).toMatchObject({ plans: 22, of: 22, by: 'ada', problems: [] });
    expect(await findVerification(world.parts, session)).toEqual(found);
    expect(await findVerification(world.parts, world.as('hugo').session)).toBeUndefined();
  });

  it('tells nobody in HR how many plans there are', async () => {
    await planAt(world, 'draft');
    await check();
    const { session } = world.as('ada');
    const both = { ...session, roles: ['hr', 'administrator'] as const };
    expect(await findVerification(world.parts, session)).toMatchObject({ plans: 1, of: 1, entries: 2 });
    const told = await findVerification(world.parts, both);
    expect([told?.plans, told?.of, told?.entries]).toEqual([undefined, undefined, undefined]);
    expect(told?.problems).toEqual([]);
  });

  it.each([
    [
      'an entry that was altered',
      `update plan_event set happened_on = '2020-01-01' where seq = 2`,
      'Entry 2',
    ],
    [
      'a text that was put in place of another',
      `update plan_event set sealed = (select sealed from plan_event where seq = 1) where seq = 2`,
      'does not open',
    ],
    [
      'a checkpoint that was changed',
      `update checkpoint set line = replace(line, 'fairway1.e', 'fairway1.f')`,
      'Checkpoint 1',
    ],
    ['a plan that is gone', 'delete from plan_event', 'is gone'],
    [
      'a list of plans that was changed',
      `update listed_plan set plan_id = 'x' where seq = 1`,
      'Entry 1 of the list',
    ],
  ])('finds %s', async (_, tamper, said) => {
    await planAt(world, 'approved');
    expect((await check()).problems).toEqual([]);
    await run(tamper);
    expect((await check()).problems.join('\n')).toContain(said);
  });

  it('is gone on with by nobody of another organisation, and not once it is finished', async () => {
    const id = await beginVerification(world.parts, world.as('ada').session);
    const foreign = continueVerification(world.parts, world.as('hugo').session, id);
    await expect(foreign).rejects.toMatchObject({ status: 404 });
    await continueVerification(world.parts, world.as('ada').session, id);
    const again = continueVerification(world.parts, world.as('ada').session, id);
    await expect(again).rejects.toMatchObject({ status: 404 });
  });
});
