import { build, targetNames } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { Failure, main } from './lib/say.mjs';

/** `node scripts/build.mjs TARGET…` builds what changed; tests and measurements that need a build say which. */
await main(async () => {
  const names = process.argv.slice(2);
  if (names.length === 0 || !names.every((name) => targetNames.includes(name))) {
    throw new Failure(`Name what to build: ${targetNames.join(', ')}.`);
  }
  await install();
  await build(...names);
});
