import { type Result, report } from '../support/measure/results.ts';
import { run as authorization } from './authorization.ts';
import { run as backups } from './backups.ts';
import { run as contention } from './contention.ts';
import { run as kills } from './kills.ts';
import { run as requests } from './requests.ts';
import { run as schedules } from './schedules.ts';
import { run as tampers } from './tampers.ts';
import { run as writes } from './writes.ts';

const faults = { writes, authorization, requests, tampers, backups, contention, schedules, kills };

/** Every fault of the API, one after another; each is also a name of its own. Takes hours. */
export async function run(): Promise<Result[]> {
  const results: Result[] = [];
  for (const [name, fault] of Object.entries(faults)) {
    console.info(`Begins: ${name}`);
    results.push(...(await fault()));
  }
  return results;
}

if (import.meta.main) {
  report('faults api', await run());
  process.exit(0);
}
