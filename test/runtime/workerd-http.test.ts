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
    expect(mutation).toEqual({ record: SESSION + 2, keys: 0 });
    const plan = `/v1/plans/${world.planId}`;
    const reads = ['/v1/plans', plan, `${plan}/record`, `${plan}/case?audience=hr`];
    for (const path of reads) {
      const cost = await costOf(world, () => world.call(world.hr, 'GET', path));
      expect(cost, path).toEqual({ record: SESSION + 1, keys: 0 });
    }
    const list = await costOf(world, () => world.call(world.administrator, 'GET', '/v1/plan-list'));
    expect(list).toEqual({ record: SESSION + 1, keys: 0 });
  });
});

/** How many requests each database answers while something is done. */
async function costOf({ place }: World, work: () => Promise<unknown>) {
  const before = place.requests();
  await work();
  const after = place.requests();
  return { record: after.record - before.record, keys: after.keys - before.keys };
}
