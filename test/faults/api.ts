import { backUpUnderLoad } from '../support/api/faults/backups.ts';
import { breakWrites } from '../support/api/faults/broken-writes.ts';
import { writeUnderContention } from '../support/api/faults/contention.ts';
import { killServer } from '../support/api/faults/kills.ts';
import { walkSchedules } from '../support/api/faults/schedules.ts';
import { seeded } from '../support/measure/random.ts';
import { type Result, report, result } from '../support/measure/results.ts';

/** How much of each fault a run goes through; what `npm run faults` does, and a short form for every test run. */
export interface Extent {
  kills: number;
  contended: number;
  schedules: number;
  backups: number;
}

export const whole: Extent = { kills: 500, contended: 10_000, schedules: 2_000, backups: 50 };

async function kills(count: number, random: () => number): Promise<Result[]> {
  const found = await killServer(count, random);
  return [
    result('kill -9 during writes, sign-ins and sign-outs', count, 'kills', { atLeast: count }),
    result('kill -9: acknowledged', found.acknowledged, 'entries', { atLeast: 1 }),
    result('kill -9: acknowledged and lost', found.lost, '', { exactly: 0 }),
    result('kill -9: acknowledged and altered', found.altered, '', { exactly: 0 }),
    result('kill -9: recorded twice', found.doubled, '', { exactly: 0 }),
    result('kill -9: chain breaks', found.chainBreaks, '', { exactly: 0 }),
    result('kill -9: projections that are not their events', found.staleProjections, '', { exactly: 0 }),
    result('kill -9: sign-ins lost, sign-outs undone', found.wrongSessions, '', { exactly: 0 }),
  ];
}

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
  return [
    result('log, event, disk and file made to fail: requests', found.requests, '', { atLeast: 40 }),
    result('made to fail: answered other than 503', found.notRefused, '', { exactly: 0 }),
    result('made to fail: answers with anything of a record', found.leaked, '', { exactly: 0 }),
    result('made to fail: tables changed', found.changedRows, '', { exactly: 0 }),
  ];
}

async function backups(count: number): Promise<Result[]> {
  const { restored, acknowledged, missing, lost } = await backUpUnderLoad(count);
  return [
    result('backups under load: restored, every row opened', restored, 'backups', { atLeast: count }),
    result('backups under load: acknowledged', acknowledged, 'entries', { atLeast: 1 }),
    result('backups under load: acknowledged before and missing', missing, '', { exactly: 0 }),
    result('backups under load: lost from the live record', lost, '', { exactly: 0 }),
  ];
}

/** Every fault that the record has to outlast. */
export async function run(extent: Extent = whole, seed = Date.now()): Promise<Result[]> {
  console.info(`Seed ${seed}`);
  const random = seeded(seed);
  return [
    ...(await brokenWrites()),
    ...(await contention(extent.contended)),
    ...(await schedules(extent.schedules, random)),
    ...(await kills(extent.kills, random)),
    ...(extent.backups > 0 ? await backups(extent.backups) : []),
  ];
}

if (import.meta.main) {
  const [seed] = process.argv.slice(2).map(Number);
  report('faults api', await run(whole, seed));
  process.exit(0);
}
