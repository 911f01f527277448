import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const wrangler = join(root, 'test/node_modules/wrangler/bin/wrangler.js');

it('makes a Worker of at most 600 KB gzipped, in one file and without holiday data', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fairway-bundle-'));
  const args = [wrangler, 'deploy', '--dry-run', '--outdir', folder];
  await promisify(execFile)(process.execPath, args, { cwd: root });
  const bundle = readFileSync(join(folder, 'worker.js'));
  rmSync(folder, { recursive: true, force: true });
  expect(gzipSync(bundle).length).toBeLessThanOrEqual(600_000);
  expect(bundle.includes('Buß- und Bettag')).toBe(false);
  expect(bundle.toString()).not.toMatch(/import\("\./);
});
