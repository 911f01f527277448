import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { show } from './lib/child.mjs';
import { install } from './lib/install.mjs';
import { node26, root } from './lib/project.mjs';
import { Failure, main } from './lib/say.mjs';

/** The names that stand in a folder of programs, one name one file. */
function names(folder) {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.ts') && !/\.(test|d)\.ts$/.test(file))
    .map((file) => file.slice(0, -'.ts'.length));
}

function named(folder, [name, ...args]) {
  const known = names(folder);
  if (!known.includes(name)) {
    throw new Failure(
      `${name ? `There is no "${name}" in ${folder}` : 'Give a name'}. Names: ${known.join(', ')}.`,
    );
  }
  return [join(folder, `${name}.ts`), ...args];
}

const programs = {
  bench: (args) => named('test/bench', args),
  faults: (args) => named('test/faults', args),
  'check-goals': (args) => ['shared/goals/cli.ts', ...args],
  wrangler: (args) => ['test/node_modules/wrangler/bin/wrangler.js', ...args],
  mutate: (args) => [
    'node_modules/@stryker-mutator/core/bin/stryker.js',
    'run',
    'stryker.config.json',
    ...args,
  ],
  verify: (args) => ['api/entry/verify.ts', ...args],
  backup: (args) => ['api/entry/backup.ts', ...args],
  restore: (args) => ['api/entry/restore.ts', ...args],
  rebuild: (args) => ['api/entry/rebuild.ts', ...args],
  'recovery-key': (args) => ['api/entry/recovery-key.ts', ...args],
};

/** Runs a program under Node 26 with our arguments, stdin and stdout; only its own words reach stdout. */
await main(async () => {
  const [kind, ...args] = process.argv.slice(2);
  const program = programs[kind];
  if (!program) throw new Failure(`Say what to run: ${Object.keys(programs).join(', ')}.`);
  const command = program(args);
  await install();
  process.exitCode = await show(node26, command);
});
