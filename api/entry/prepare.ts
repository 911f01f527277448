import { migrate } from '../db/migrate.ts';
import { createDatabase } from '../db/node.ts';
import { isSetupNeeded, renewSetupCode } from '../organisation/setup-code.ts';

/**
 * Before a deployment to the edge, run where Node is: brings both databases to this version, and prints the set-up
 * code while there is no organisation. Reads the same `FAIRWAY_*` variables as the Worker.
 */
const databaseOf = (name: 'DATABASE' | 'KEYS') => {
  const url = process.env[`FAIRWAY_${name}_URL`];
  if (!url) {
    console.error(`FAIRWAY_${name}_URL is not set. Set it to the address of a libSQL database.`);
    process.exit(1);
  }
  return createDatabase({ url, authToken: process.env[`FAIRWAY_${name}_TOKEN`] });
};

const [database, keys] = [databaseOf('DATABASE'), databaseOf('KEYS')];
await migrate(database, 'record');
await migrate(keys, 'keys');
console.info('Both databases are ready for this version.');
if (await isSetupNeeded(database)) {
  const code = await renewSetupCode(database, new Date());
  console.info(`Set-up code, which works once: ${code}`);
}
database.close();
keys.close();
