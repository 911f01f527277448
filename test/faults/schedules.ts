import { walkSchedules } from '../support/api/faults/schedules/walk.ts';
import { seeded } from '../support/measure/random.ts';
import { type Result, report, result } from '../support/measure/results.ts';

/** Sends over a wire that loses, doubles, delays and reorders, to a server that is started anew and whose clock jumps. */
export async function run(count = 2_000, seed = Date.now()): Promise<Result[]> {
  console.info(`Seed ${seed}`);
  const found = await walkSchedules(count, seeded(seed));
  return [
    result('schedules of lost, doubled, delayed and reordered deliveries', found.schedules, '', {
      atLeast: count,
    }),
    result('schedules: deliveries over HTTP', found.deliveries, '', { atLeast: count }),
    result('schedules: ids without exactly one effect', found.wrongEffects, '', { exactly: 0 }),
    result('schedules: queues that did not drain', found.undrained, '', { exactly: 0 }),
    result('schedules: plans out of the order of time', found.disordered, '', { exactly: 0 }),
  ];
}

if (import.meta.main) {
  const [seed] = process.argv.slice(2).map(Number);
  report('faults schedules', await run(2_000, seed));
  process.exit(0);
}
