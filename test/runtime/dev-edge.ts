import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { masterKeyOf } from '@fairway/api/record/master-file.ts';
import { prepare, startStore } from './store.ts';

/**
 * `npm run dev:edge`: the Worker in workerd on this machine, over databases of a folder (`FAIRWAY_DATA`, else data/edge),
 * or over those that `FAIRWAY_DATABASE_URL` and `FAIRWAY_KEYS_URL` name. What is changed in the code is taken up at once.
 */
const root = resolve(import.meta.dirname, '../..');
const folder = resolve(process.env.FAIRWAY_DATA || join(root, 'data/edge'));
const port = process.env.PORT || '8787';
const url = `http://127.0.0.1:${port}`;

mkdirSync(folder, { recursive: true, mode: 0o700 });
const store = process.env.FAIRWAY_DATABASE_URL ? undefined : await startStore(folder);
const databases = store?.env ?? named('DATABASE', 'KEYS');
const setupCode = await prepare(databases);
const secrets = writeSecrets({
  ...databases,
  FAIRWAY_URL: url,
  FAIRWAY_MASTER_KEY: Buffer.from(masterKeyOf(folder, process.env.FAIRWAY_MASTER_KEY)).toString('base64url'),
});

console.info(`\nFairway on the edge runtime: ${url}${setupCode ? `/setup#code=${setupCode}` : ''}\n`);
const wrangler = join(root, 'test/node_modules/wrangler/bin/wrangler.js');
const worker = spawn(
  process.execPath,
  [wrangler, 'dev', '--ip', '127.0.0.1', '--port', port, '--env-file', secrets],
  { cwd: root, stdio: 'inherit', env: { ...process.env, WRANGLER_SEND_METRICS: 'false' } },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => worker.kill(signal));
const [code] = await once(worker, 'close');
rmSync(secrets);
await store?.close();
process.exit(code ?? 0);

/** The variables of databases elsewhere, as they are set. */
function named(...names: string[]): Record<string, string> {
  const variables = names.flatMap((name) => [`FAIRWAY_${name}_URL`, `FAIRWAY_${name}_TOKEN`]);
  return Object.fromEntries(
    variables.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  );
}

/** Hands the secrets over in a file of this user's: on a command line everybody on the machine could read them. */
function writeSecrets(values: Record<string, string>): string {
  const file = join(folder, 'worker.env');
  const lines = Object.entries(values).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(file, lines.join(''), { mode: 0o600 });
  return file;
}
