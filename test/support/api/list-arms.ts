import { readDashboard } from '@fairway/api/record/dashboard.ts';
import { listPlans, parseCursor } from '@fairway/api/record/list-plans.ts';
import type { Caller } from '@fairway/api/record/parts.ts';
import type { BigOrganisation } from './big-organisation.ts';

/**
 * Milliseconds that each of these views takes: pages of lists, filtered and not, and the dashboard, for HR, for a manager,
 * for one of those above managers and for one who has everybody below them.
 */
export async function timeLists(world: BigOrganisation, times: number): Promise<number[]> {
  const viewers = [world.as('hana'), world.as('mia'), world.director, world.as('dana')];
  const views = await Promise.all(viewers.map((who) => viewsOf(world, who)));
  const taken: number[] = [];
  for (let i = 0; i < times; i += 1) {
    for (const view of views.flat()) {
      const startedAt = performance.now();
      await view();
      taken.push(performance.now() - startedAt);
    }
  }
  return taken;
}

async function viewsOf({ parts }: BigOrganisation, who: Caller): Promise<(() => Promise<unknown>)[]> {
  const after = parseCursor((await listPlans(parts, who, {})).next ?? '');
  return [
    () => listPlans(parts, who, {}),
    () => listPlans(parts, who, { status: 'active' }),
    () => listPlans(parts, who, { after }),
    () => readDashboard(parts, who),
  ];
}
