import { backUpUnderLoad } from '../support/api/faults/backups.ts';
import { type Result, report, result } from '../support/measure/results.ts';

/** Backs a server up while it writes, and restores each backup. */
export async function run(count = 50): Promise<Result[]> {
  const { restored, acknowledged, missing, lost } = await backUpUnderLoad(count);
  return [
    result('backups under load: restored, every row opened', restored, 'backups', { atLeast: count }),
    result('backups under load: acknowledged', acknowledged, 'entries', { atLeast: 1 }),
    result('backups under load: acknowledged before and missing', missing, '', { exactly: 0 }),
    result('backups under load: lost from the live record', lost, '', { exactly: 0 }),
  ];
}

if (import.meta.main) {
  report('faults backups', await run());
  process.exit(0);
}
