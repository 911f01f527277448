import { build } from './lib/build.mjs';
import { show } from './lib/child.mjs';
import { install } from './lib/install.mjs';
import { compiled, node26 } from './lib/project.mjs';
import { main } from './lib/say.mjs';

/** `npm start`: install and build what changed, then serve the API and the dashboard. */
await main(async () => {
  await install();
  await build('chrome', 'firefox', 'dashboard');
  process.exitCode = await show(node26, ['api/entry/node.ts', ...process.argv.slice(2)], { env: compiled });
});
