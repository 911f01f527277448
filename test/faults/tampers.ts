import { verifyRecord } from '@fairway/shared/record/evidence.ts';
import { sha256 } from '@fairway/shared/record/sha256.ts';
import { tamperExported } from '../support/api/faults/tampers/exported.ts';
import { tamperLive } from '../support/api/faults/tampers/live.ts';
import { fillPool, type Pool, pick } from '../support/api/faults/tampers/pool.ts';
import { newTally, triedIn } from '../support/api/faults/tampers/tally.ts';
import { seeded } from '../support/measure/random.ts';
import { type Result, report, result } from '../support/measure/results.ts';

export interface Extent {
  plans: number;
  exported: number;
  live: number;
  clean: number;
}

export const whole: Extent = { plans: 20, exported: 600, live: 400, clean: 1_000 };

/** Checks untouched records with any of the checkpoints that their readers had; gives back the false alarms. */
function falseAlarms({ taken }: Pool, count: number, random: () => number): number {
  let alarms = 0;
  for (let i = 0; i < count; i += 1) {
    const { file, kept } = pick(random, taken);
    const lines = kept.filter(() => random() < 0.7).map((line) => line.replaceAll(/.{64}/g, '$&\r\n '));
    if (!verifyRecord(file, lines, sha256).holds) alarms += 1;
  }
  return alarms;
}

/**
 * Tampers with records that were taken away and with those that are kept, and looks whether the record by itself or the
 * checkpoints of the named events show it.
 */
export async function run(extent: Extent = whole, seed = Date.now()): Promise<Result[]> {
  console.info(`Seed ${seed}`);
  const random = seeded(seed);
  const pool = await fillPool(extent.plans, random);
  const tally = newTally();
  while (triedIn(tally) < extent.exported) tamperExported(pick(random, pool.taken), random, pool, tally);
  for (let i = 0; i < extent.live; i += 1) await tamperLive(pool, random, tally);
  const alarms = falseAlarms(pool, extent.clean, random);
  pool.world.close();
  const kinds = [...tally.kinds].sort().map(([kind, { tried, found }]) => {
    const name = found < tried ? `${kind} (not shown: ${tried - found})` : kind;
    return result(`${name}, found`, found, `of ${tried}`);
  });
  return [
    ...kinds,
    result('tampers', triedIn(tally), '', { atLeast: extent.exported + extent.live }),
    result('tampers that something kept can show, not found', tally.missed, '', { exactly: 0 }),
    result('tampers named at another entry than the changed one', tally.misnamed, '', { exactly: 0 }),
    result('tampers that nothing kept can show', tally.expectedMisses, ''),
    result('clean records', extent.clean, '', { atLeast: extent.clean }),
    result('clean records: false alarms', alarms, '', { exactly: 0 }),
  ];
}

if (import.meta.main) {
  const [seed] = process.argv.slice(2).map(Number);
  report('faults tampers', await run(whole, seed));
}
