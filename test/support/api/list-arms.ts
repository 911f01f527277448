import { readDashboard } from '@fairway/api/record/dashboard.ts';
import { listPlans, parseCursor } from '@fairway/api/record/list-plans.ts';
import type { Caller } from '@fairway/api/record/parts.ts';
import { type BigOrganisation, UNITS, unitNamed } from './big-organisation.ts';

/**
 * Milliseconds that each of these views takes: pages of lists, filtered and not, and the dashboard, for HR, for a manager,
 * for one of those above managers, for one who has everybody below them, and for HR of one unit and of half of all units.
 */
export async function timeLists(world: BigOrganisation, times: number): Promise<number[]> {
  const [hana, half] = [world.as('hana'), UNITS / 2];
  const hrOf = (hrUnits: string[]): Caller => ({ ...hana, session: { ...hana.session, hrUnits } });
  const viewers = [
    ...[hana, world.as('mia'), world.director, world.as('dana'), hrOf([unitNamed(1)])],
    hrOf(Array.from({ length: half }, (_, i) => unitNamed(i))),
  ];
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
    () => listPlans(parts, who, { status: 'open' }),
    () => listPlans(parts, who, { after }),
    () => readDashboard(parts, who),
  ];
}
