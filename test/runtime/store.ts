import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { startHranaServer } from './hrana/server.ts';

/** Two databases in files of a folder, behind HTTP, and the `FAIRWAY_*` variables that name them. */
export async function startStore(folder: string) {
  const record = await startHranaServer(join(folder, 'record.db'));
  const keys = await startHranaServer(join(folder, 'keys.db'));
  return {
    env: { FAIRWAY_DATABASE_URL: record.url, FAIRWAY_KEYS_URL: keys.url },
    requests: () => ({ record: record.requests, keys: keys.requests }),
    async close() {
      await record.close();
      await keys.close();
    },
  };
}

/**
 * Brings the databases to this version, as a deployment does.
 * @returns the set-up code that this prints while there is no organisation
 */
export async function prepare(env: Record<string, string>): Promise<string | undefined> {
  const program = join(import.meta.dirname, '../../api/entry/prepare.ts');
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error('The databases could not be prepared.');
  return printed.match(/[A-Z2-9]{4}(-[A-Z2-9]{4}){3}/)?.[0];
}
