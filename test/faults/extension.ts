import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { seeded } from '../support/measure/random.ts';
import { type Result, report, result } from '../support/measure/results.ts';
import { killBrowsers } from './extension/browser-kills.ts';
import { undoUnderKills } from './extension/undo-kills.ts';
import { failTheWire } from './extension/wire.ts';
import { endWorkers } from './extension/worker-kills.ts';

/** How much of each fault a run goes through; what `npm run faults` does, and a short form for every test run. */
export interface Extent {
  workers: number;
  browsers: number;
  undos: number;
  /** For each way in which the wire fails. */
  wires: number;
}

export const whole: Extent = { workers: 300, browsers: 50, undos: 30, wires: 100 };

export async function workers(count: number, random: () => number): Promise<Result[]> {
  const found = await endWorkers(count, random);
  return [
    result('worker ended between click and answer', found.ended, 'times', { atLeast: count }),
    result('worker ended: check-ins lost', found.lost, '', { exactly: 0 }),
    result('worker ended: check-ins doubled', found.doubled, '', { exactly: 0 }),
    result('worker ended: clicks that were never answered', found.unanswered, '', { exactly: 0 }),
    result('worker ended: outbox drained after', Number(found.drained), '', { exactly: 1 }),
  ];
}

export async function browsers(count: number, random: () => number): Promise<Result[]> {
  const found = await killBrowsers(count, random);
  return [
    result('browser killed after the click', found.killed, 'times', { atLeast: count }),
    result('browser killed: acknowledged check-ins lost', found.lost, '', { exactly: 0 }),
    result('browser killed: check-ins doubled', found.doubled, '', { exactly: 0 }),
    result('browser killed: outbox drained after', Number(found.drained), '', { exactly: 1 }),
  ];
}

export async function undos(count: number, random: () => number): Promise<Result[]> {
  const { undone, interrupted, late, kept } = await undoUnderKills(count, random);
  return [
    result('undo with the worker ended at every step', undone + interrupted + late, 'times', {
      atLeast: count,
    }),
    result('undo: said to be undone, and on the record', kept, '', { exactly: 0 }),
    result('undo: the card said that it came too late', late, 'times'),
    result('undo: the card asked to look in the panel', interrupted, 'times'),
  ];
}

export async function wires(seeds: number, random: () => number): Promise<Result[]> {
  const found = await failTheWire(seeds, random);
  return found.flatMap(({ way, sent, lost, doubled, undrained }) => [
    result(`${way}: notes sent`, sent, '', { atLeast: seeds }),
    result(`${way}: lost, doubled or undrained`, lost + doubled + undrained, '', { exactly: 0 }),
  ]);
}

export async function run(extent: Extent, seed: number): Promise<Result[]> {
  const random = seeded(seed);
  return [
    ...(await wires(extent.wires, random)),
    ...(await undos(extent.undos, random)),
    ...(await browsers(extent.browsers, random)),
    ...(await workers(extent.workers, random)),
  ];
}

if (import.meta.main) {
  const script = join(import.meta.dirname, '..', '..', 'scripts', 'build.mjs');
  const { status } = spawnSync(process.execPath, [script, 'chrome-e2e', 'dashboard'], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('The extension was not built.');
  const seed = Number(process.argv[2] ?? Date.now() % 1_000_000);
  console.info(`Seed ${seed}; the same seed takes the same chances again.`);
  report('faults extension', await run(whole, seed));
}
