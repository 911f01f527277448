import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { capture, show, tail } from './lib/child.mjs';
import { install } from './lib/install.mjs';
import { node26, root } from './lib/project.mjs';
import { Failure, main, say } from './lib/say.mjs';
import { runSuite } from './lib/suite.mjs';

const colours = process.stdout.isTTY ? [] : ['--colors=off'];
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** A check is one thing that holds or does not: it counts as one test. */
async function check(command, args) {
  return (await show(command, args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function checkBuilds() {
  await build('chrome', 'firefox', 'chrome-e2e', 'firefox-e2e', 'dashboard');
  return { passed: 1, failed: 0 };
}

/** The server is tested with the pages that it serves. */
async function testRuntimes() {
  await build('dashboard');
  return runSuite('runtime');
}

/** The tests of one browser; without that browser they fail, and say what to install. */
async function inBrowser(project) {
  const { code, output } = await capture(node26, ['test/support/find-browser.ts', project]);
  if (code !== 0) throw new Failure(tail(output, 1));
  return { ...(await runSuite(project)), note: output.trim() };
}

const steps = [
  ['format and lint', () => check(bin('biome'), ['ci', ...colours])],
  ['types', () => check(bin('tsc'), ['-p', '.'])],
  ['unit tests', () => runSuite('unit')],
  ['tests by runtime', testRuntimes],
  ['builds', checkBuilds],
  ['tests in Chromium', () => inBrowser('chromium')],
  ['tests in Firefox', () => inBrowser('firefox')],
];

async function outcome([title, work]) {
  say(`\n── ${title}`);
  try {
    return { title, ...(await work()) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    say(error.message);
    return { title, passed: 0, failed: 1, note: error.message };
  }
}

function line({ title, passed, failed, note }) {
  const counts = failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} failed`;
  return `  ${title.padEnd(20)}${counts}${note ? ` (${note})` : ''}`;
}

/** `npm test`: everything, each step even when one before it failed; the last line is the sum. */
await main(async () => {
  await install();
  const outcomes = [];
  let isStopped = false;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      isStopped = true;
    });
  }
  for (const step of steps) {
    outcomes.push(await outcome(step));
    if (isStopped) throw new Failure('Stopped before the end.');
  }

  const failures = outcomes.flatMap(({ failures = [] }) => failures);
  if (failures.length > 0) console.info(`\nWhat failed:\n${failures.map((each) => `  ${each}`).join('\n')}`);

  const sum = (key) => outcomes.reduce((total, each) => total + each[key], 0);
  console.info(`\n${outcomes.map(line).join('\n')}\n`);
  console.info(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
});
