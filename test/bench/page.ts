import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Result, report, result } from '../support/measure/results.ts';
import { median, spread } from '../support/measure/statistics.ts';
import { type Desk, openDesk } from './page/desk.ts';
import { atLoad, idleTime, ownWorlds } from './page/resting.ts';
import { type PageSize, type Sites, serveSites } from './page/sites.ts';
import { alwaysLoaded, checksLoaded, panelLoaded } from './page/sizes.ts';
import { stripLoadTime } from './page/strip.ts';
import { type Typing, typeInto } from './page/typing.ts';

const ROUNDS = 5;
const IDLE_SECONDS = 10;
const FIELDS: { name: string; selector: string; size: PageSize }[] = [
  { name: 'textarea', selector: '#goals', size: 'small' },
  { name: 'contenteditable', selector: '#editor', size: 'small' },
  { name: 'textarea among 5,000 nodes', selector: '#goals', size: 'large' },
];

/** What the extension costs a page: a browser with it and one without, in turn, on the same pages. */
export async function run(): Promise<Result[]> {
  build();
  const sites = await serveSites();
  const [ours, bare] = [await openDesk(true), await openDesk(false)];
  try {
    return [...sizes(), ...(await resting(ours, sites)), ...(await typing(ours, bare, sites))];
  } finally {
    for (const one of [ours, bare, sites]) await one.close();
  }
}

function build(): void {
  const script = join(import.meta.dirname, '..', '..', 'scripts', 'build.mjs');
  const { status } = spawnSync(process.execPath, [script, 'chrome', 'chrome-e2e', 'dashboard'], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('The extension was not built.');
}

function sizes(): Result[] {
  return [
    result('loaded in every page, gzipped', alwaysLoaded(), 'bytes', { atMost: 20 * 1024 }),
    result('checks, injected on the first goal field, gzipped', checksLoaded(), 'bytes'),
    result('panel, gzipped', panelLoaded(), 'bytes', { atMost: 150 * 1024 }),
  ];
}

async function resting(ours: Desk, { allowed, other }: Sites): Promise<Result[]> {
  const loads: Record<PageSize, number[]> = { small: [], large: [] };
  let long = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const size of ['small', 'large'] as const) {
      const { time, longTasks } = await atLoad(ours, `${allowed}/${size}`);
      loads[size].push(time);
      long += longTasks;
    }
  }
  return [
    result('own script at load', median(loads.small), 'ms', { atMost: 19 }),
    result('own script at load of 5,000 nodes', median(loads.large), 'ms', { atMost: 19 }),
    result('own script at load with the strip', await stripLoadTime(ROUNDS), 'ms', { atMost: 19 }),
    result('new long tasks at load', long, '', { exactly: 0 }),
    result(
      `own script while idle for ${IDLE_SECONDS} s`,
      await idleTime(ours, `${allowed}/large`, IDLE_SECONDS),
      'ms',
      {
        exactly: 0,
      },
    ),
    result('scripts of ours on a site that nobody allowed', await ownWorlds(ours, other), '', { exactly: 0 }),
  ];
}

/** The two arms, each round in the other order, so that a drift of the machine falls on both. */
function inTurn(round: number, ours: Desk, bare: Desk): [Desk, 1 | -1][] {
  return round % 2 === 0
    ? [
        [ours, 1],
        [bare, -1],
      ]
    : [
        [bare, -1],
        [ours, 1],
      ];
}

async function typing(ours: Desk, bare: Desk, { allowed }: Sites): Promise<Result[]> {
  const results: Result[] = [];
  for (const { name, selector, size } of FIELDS) {
    const taken: { ours: Typing[]; bare: Typing[] } = { ours: [], bare: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [desk, sign] of inTurn(round, ours, bare)) {
        const one = await typeInto(desk, `${allowed}/${size}`, selector);
        (sign === 1 ? taken.ours : taken.bare).push(one);
      }
    }
    results.push(...compare(name, taken.ours, taken.bare));
  }
  return results;
}

/** The median over the rounds of what a round with the extension took more than the round without it. */
function compare(name: string, ours: Typing[], bare: Typing[]): Result[] {
  const more = (of: (one: Typing) => number): number =>
    median(ours.map((one, round) => of(one) - of(bare[round]!)));
  return [
    result(
      `${name}: main thread per key`,
      more((one) => one.mainThread),
      'ms',
      { atMost: 2 },
    ),
    result(
      `${name}: layouts per key`,
      more((one) => one.layouts),
      '',
      { atMost: 0.4 },
    ),
    result(
      `${name}: all processes per key`,
      more((one) => one.cpu),
      'ms',
      { atMost: 43 / 4 },
    ),
    result(
      `${name}: key to frame, median`,
      more((one) => one.frame),
      'ms',
      { atMost: 2.5 },
    ),
    result(
      `${name}: 98th percentile of a key’s latency`,
      more((one) => one.latency),
      'ms',
      { atMost: 0 },
    ),
    result(
      `${name}: writes into the field`,
      more((one) => one.writes),
      '',
      { exactly: 0 },
    ),
    result(
      `${name}: heap after typing`,
      more((one) => one.heapMiB),
      'MiB',
      { atMost: 2 },
    ),
    result(`${name}: spread of the main thread without us`, spread(bare.map((one) => one.mainThread)), ''),
  ];
}

if (import.meta.main) report('bench page', await run());
