import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { show } from './lib/child.mjs';
import { install } from './lib/install.mjs';
import { node26, root } from './lib/project.mjs';
import { Failure, main } from './lib/say.mjs';

const wrangler = join(root, 'test', 'node_modules', 'wrangler', 'bin', 'wrangler.js');

/**
 * `npm run deploy`: brings the databases to this version, then the Worker. Reads `FAIRWAY_DATABASE_URL`, `FAIRWAY_KEYS_URL`
 * and their tokens from the environment; docs/deploy.md has the way from empty accounts.
 */
await main(async () => {
  await install();
  await build('dashboard');
  if ((await show(node26, ['api/entry/prepare.ts'])) !== 0) {
    throw new Failure('Nothing was deployed: the databases could not be prepared.');
  }
  process.exitCode = await show(node26, [wrangler, 'deploy', ...process.argv.slice(2)]);
});
