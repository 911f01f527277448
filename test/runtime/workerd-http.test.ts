import { expect, it } from 'vitest';
import { checkInToday, command } from '../support/api/over-http.ts';
import { behavesAsEverywhere, today, type World } from './behaviour.ts';
import { workerdOverHttp } from './places.ts';

/** One request reads who is signed in; it comes before every answer and is not counted with it. */
const SESSION = 1;

behavesAsEverywhere('workerd over HTTP', workerdOverHttp, (world) => {
  it('asks the database twice for a mutation and once for a confidential read', async () => {
    const mutation = await costOf(world, () =>
      command(world, world.manager, world.planId, 'log_check_in', checkInToday('Counted.', today())),
    );
    const read = await costOf(world, () => world.call(world.hr, 'GET', `/v1/plans/${world.planId}`));
    const list = await costOf(world, () => world.call(world.hr, 'GET', '/v1/plans'));
    expect({ mutation, read, list }).toEqual({
      mutation: { record: SESSION + 2, keys: 0 },
      read: { record: SESSION + 1, keys: 0 },
      list: { record: SESSION + 1, keys: 0 },
    });
  });
});

/** How many requests each database answers while something is done. */
async function costOf({ place }: World, work: () => Promise<unknown>) {
  const before = place.requests();
  await work();
  const after = place.requests();
  return { record: after.record - before.record, keys: after.keys - before.keys };
}
