import { killServer } from '../support/api/faults/kills.ts';
import { seeded } from '../support/measure/random.ts';
import { type Result, report, result } from '../support/measure/results.ts';

/** Kills the server while it writes, and compares the record with what was acknowledged. */
export async function run(count = 500, seed = Date.now()): Promise<Result[]> {
  console.info(`Seed ${seed}`);
  const found = await killServer(count, seeded(seed));
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

if (import.meta.main) {
  const [seed] = process.argv.slice(2).map(Number);
  report('faults kills', await run(500, seed));
  process.exit(0);
}
