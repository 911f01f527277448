import { writeUnderContention } from '../support/api/faults/contention.ts';
import { type Result, report, result } from '../support/measure/results.ts';

/** Writes while another process takes the file's lock again and again. */
export async function run(count = 10_000): Promise<Result[]> {
  const { acknowledged, missing } = await writeUnderContention(count);
  return [
    result('SQLITE_BUSY forced: acknowledged', acknowledged, 'writes', { atLeast: count }),
    result('SQLITE_BUSY forced: missing from a fresh connection', missing, '', { exactly: 0 }),
  ];
}

if (import.meta.main) {
  report('faults contention', await run());
  process.exit(0);
}
