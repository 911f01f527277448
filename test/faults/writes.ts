import { breakWrites } from '../support/api/faults/broken-writes.ts';
import { refuseAllWrites } from '../support/api/faults/unwritable.ts';
import { type Result, report, result } from '../support/measure/results.ts';

/** Makes the log, the record, the disk, the file and every table refuse what is written to them. */
export async function run(): Promise<Result[]> {
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

if (import.meta.main) {
  report('faults writes', await run());
  process.exit(0);
}
