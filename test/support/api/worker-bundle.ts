import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../../..');
const wrangler = join(root, 'test/node_modules/wrangler/bin/wrangler.js');

/** The Worker as it would be deployed. */
export async function workerBundle(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'fairway-bundle-'));
  const args = [wrangler, 'deploy', '--dry-run', '--outdir', folder];
  await promisify(execFile)(process.execPath, args, { cwd: root });
  const bundle = readFileSync(join(folder, 'worker.js'));
  rmSync(folder, { recursive: true, force: true });
  return bundle;
}
