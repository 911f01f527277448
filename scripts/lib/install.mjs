import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { capture, tail } from './child.mjs';
import { node26, packages, pnpm, root } from './project.mjs';
import { during, Failure, say } from './say.mjs';
import { fingerprint, stamp } from './stamp.mjs';

const inputs = [
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  ...packages.map((name) => `${name}/package.json`),
];
const installed = stamp(join(root, 'node_modules', '.fairway-installed'));

/** Why an install most likely failed, and what to do, by what the package manager printed. */
const causes = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/,
    'the package registry did not answer. Check the network (or the proxy), then try again.',
  ],
  [/ENOSPC/, 'the disk is full. Make room (about 2 GB), then try again.'],
  [/EACCES|EPERM|EROFS/, 'this folder cannot be written. Make it yours, then try again.'],
  [
    /OUTDATED_LOCKFILE/,
    `pnpm-lock.yaml does not fit a package.json. Run "npx --yes ${pnpm} install" and commit the lockfile.`,
  ],
];

/** Installs what the lockfile names, unless that is what stands there already; then no network is used. */
export async function install() {
  const wanted = fingerprint(inputs, pnpm, process.platform, process.arch);
  const complete =
    existsSync(node26) && packages.every((name) => existsSync(join(root, name, 'node_modules')));
  if (complete && installed.matches(wanted)) return;

  const what = existsSync(node26) ? 'Installing what changed' : 'Installing (first time, about a minute)';
  installed.clear();
  const { code, output } = await during(what, () =>
    // CI: pnpm asks nothing.
    capture('npx', ['--yes', pnpm, 'install', '--frozen-lockfile'], { env: { CI: '1' } }),
  );
  if (code !== 0) {
    const cause = causes.find(([pattern]) => pattern.test(output))?.[1];
    if (!cause) say(tail(output));
    throw new Failure(`Installing failed: ${cause ?? 'see the lines above.'}`);
  }
  installed.write(wanted);
}
