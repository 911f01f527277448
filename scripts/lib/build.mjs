import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { capture, tail } from './child.mjs';
import { node26, root } from './project.mjs';
import { during, Failure, say } from './say.mjs';
import { fingerprint, stamp } from './stamp.mjs';

const wxt = join(root, 'extension', 'node_modules', 'wxt', 'bin', 'wxt.mjs');
const vite = join(root, 'api', 'node_modules', 'vite', 'bin', 'vite.js');

const extension = {
  inputs: ['extension', 'shared', 'pnpm-lock.yaml'],
  command: [wxt, 'build', 'extension', '--mv3'],
};
// The e2e builds may read 127.0.0.1 without being asked; nobody ships them.
const e2e = { env: { FAIRWAY_BUILD: 'e2e' } };

/** What can be built: from which inputs, by which command, and the file that shows it was. */
const targets = {
  chrome: {
    ...extension,
    title: 'the extension for Chrome',
    made: 'extension/.output/chrome-mv3/manifest.json',
  },
  firefox: {
    ...extension,
    command: [...extension.command, '--browser', 'firefox'],
    title: 'the extension for Firefox',
    made: 'extension/.output/firefox-mv3/manifest.json',
  },
  'chrome-e2e': {
    ...extension,
    ...e2e,
    title: 'the extension for Chromium, for demo and tests',
    made: 'extension/.output/chrome-mv3-e2e/manifest.json',
  },
  'firefox-e2e': {
    ...extension,
    ...e2e,
    command: [...extension.command, '--browser', 'firefox'],
    title: 'the extension for Firefox, for demo and tests',
    made: 'extension/.output/firefox-mv3-e2e/manifest.json',
  },
  verifier: {
    inputs: ['api/verifier', 'shared', 'pnpm-lock.yaml'],
    command: [vite, 'build', 'api/verifier'],
    title: 'the page that checks a record',
    made: 'api/verifier/dist/verify.html',
  },
  dashboard: {
    inputs: ['api/dashboard', 'api/verifier', 'shared', 'pnpm-lock.yaml'],
    needs: ['verifier'],
    command: [vite, 'build', 'api/dashboard'],
    title: 'the dashboard',
    made: 'api/dashboard/dist/index.html',
  },
};

export const targetNames = Object.keys(targets);

/** Builds the named targets, one after the other, leaving out those whose inputs have not changed. */
export async function build(...names) {
  for (const name of names) await buildOne(name, targets[name]);
}

async function buildOne(name, { inputs, needs = [], command, env = {}, title, made }) {
  await build(...needs);
  const built = stamp(join(root, 'node_modules', '.cache', 'fairway', `${name}.built`));
  const wanted = fingerprint(inputs, command.slice(1), env);
  if (existsSync(join(root, made)) && built.matches(wanted)) return;

  built.clear();
  const { code, output } = await during(`Building ${title}`, () => capture(node26, command, { env }));
  if (code !== 0 || !existsSync(join(root, made))) {
    say(tail(output, 40));
    throw new Failure(`Building ${title} failed: see the lines above.`);
  }
  built.write(wanted);
}
