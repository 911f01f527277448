import { breakWrites } from '../support/api/faults/broken-writes.ts';
import { writeUnderContention } from '../support/api/faults/contention.ts';
import { walkSchedules } from '../support/api/faults/schedules.ts';
import { refuseAllWrites } from '../support/api/faults/unwritable.ts';
import { seeded } from '../support/measure/random.ts';
import { type Result, report, result } from '../support/measure/results.ts';

/** How much of each fault a run goes through; what `npm run faults -- api` does, and a short form for every test run. */
export interface Extent {
  contended: number;
  schedules: number;
}

export const whole: Extent = { contended: 10_000, schedules: 2_000 };

async function contention(count: number): Promise<Result[]> {
  const { acknowledged, missing } = await writeUnderContention(count);
  return [
    result('SQLITE_BUSY forced: acknowledged', acknowledged, 'writes', { atLeast: count }),
    result('SQLITE_BUSY forced: missing from a fresh connection', missing, '', { exactly: 0 }),
  ];
}

async function schedules(count: number, random: () => number): Promise<Result[]> {
  const found = await walkSchedules(count, random);
  return [
    result('schedules of lost, doubled, delayed and reordered deliveries', found.schedules, '', {
      atLeast: count,
    }),
    result('schedules: ids without exactly one effect', found.wrongEffects, '', { exactly: 0 }),
    result('schedules: queues that did not drain', found.undrained, '', { exactly: 0 }),
    result('schedules: plans out of the order of time', found.disordered, '', { exactly: 0 }),
  ];
}

async function brokenWrites(): Promise<Result[]> {
  const found = await breakWrites();
  const everywhere = await refuseAllWrites();
  for (const route of everywhere.notRefused) console.info(`Not refused: ${route}`);
  return [
    result('log, event, disk and file made to fail: requests', found.requests, '', { atLeast: 40 }),
    result('made to fail: answered other than 503', found.notRefused, '', { exactly: 0 }),
    result('made to fail: answers with anything of a record', found.leaked, '', { exactly: 0 }),
    result('made to fail: tables changed', found.changedRows, '', { exactly: 0 }),
    result('every table made to fail: requests to every route that writes', everywhere.requests, '', {
      atLeast: 50,
    }),
    result('every table: answered other than 503', everywhere.notRefused.length, '', { exactly: 0 }),
    result('every table: answers with more than an error', everywhere.leaked, '', { exactly: 0 }),
    result('every table: tables changed', everywhere.changedTables, '', { exactly: 0 }),
  ];
}

/** Writes that fail, a file that another process holds, and deliveries that are lost, doubled and late. */
export async function run(extent: Extent = whole, seed = Date.now()): Promise<Result[]> {
  console.info(`Seed ${seed}`);
  const random = seeded(seed);
  return [
    ...(await brokenWrites()),
    ...(await contention(extent.contended)),
    ...(await schedules(extent.schedules, random)),
  ];
}

if (import.meta.main) {
  const [seed] = process.argv.slice(2).map(Number);
  report('faults api', await run(whole, seed));
  process.exit(0);
}
