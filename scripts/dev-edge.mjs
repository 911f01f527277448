import { build } from './lib/build.mjs';
import { show } from './lib/child.mjs';
import { install } from './lib/install.mjs';
import { node26 } from './lib/project.mjs';
import { main } from './lib/say.mjs';

/** `npm run dev:edge`: the API and the dashboard in workerd, as they run on the edge, on this machine. */
await main(async () => {
  await install();
  await build('dashboard');
  process.exitCode = await show(node26, ['test/runtime/dev-edge.ts']);
});
