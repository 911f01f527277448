import { build } from './lib/build.mjs';
import { show } from './lib/child.mjs';
import { install } from './lib/install.mjs';
import { node26 } from './lib/project.mjs';
import { main } from './lib/say.mjs';

/** `npm run demo`: the same server with a sample organisation, and Acme HR to try the extension on. */
await main(async () => {
  await install();
  await build('chrome-e2e', 'firefox-e2e', 'dashboard');
  process.exitCode = await show(node26, ['test/demo/main.ts', ...process.argv.slice(2)]);
});
