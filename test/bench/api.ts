import { rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { sha256 } from '@fairway/api/record/chain.ts';
import { verifyEntries } from '@fairway/shared/record/verify.ts';
import autocannon from 'autocannon';
import { analyse, bigOrganisation } from '../support/api/big-organisation.ts';
import { checkInArms } from '../support/api/check-in-arms.ts';
import { startChild } from '../support/api/child.ts';
import { timeLists } from '../support/api/list-arms.ts';
import { hashedBytes, longChain } from '../support/api/long-chain.ts';
import { offsetsIn, wholeReadsOf } from '../support/api/query-plans.ts';
import { statementsOfRoutes } from '../support/api/route-statements.ts';
import { workerBundle } from '../support/api/worker-bundle.ts';
import { type Result, report, result } from '../support/measure/results.ts';
import { interleave, median, percentile, spread } from '../support/measure/statistics.ts';

const rounds = 5;
const checkInsEach = 320;
const pingSeconds = 2;
const viewsEach = 10;
const pingConnections = 16;

async function checkIns(): Promise<Result[]> {
  const arms = await checkInArms(checkInsEach);
  try {
    await arms.api();
    const { ratios, a, b } = await interleave(rounds, arms.api, arms.bare);
    return [
      result('check-in through the API, of the same rows by bare client.batch', median(ratios), '', {
        atLeast: 0.6,
      }),
      result('check-ins through the API', median(a), '/s'),
      result('bare batches of the same rows', median(b), '/s'),
      result('spread of the bare batches', spread(b), 'of the median'),
    ];
  } finally {
    await arms.close();
    rmSync(arms.folder, { recursive: true, force: true });
  }
}

async function pings(): Promise<Result[]> {
  const [hono, http] = await Promise.all(
    ['hono', 'http'].map((kind) => startChild('test/support/api/ping.ts', {}, [kind])),
  );
  const arm = (url: string) => async () => {
    const found = await autocannon({ url, connections: pingConnections, duration: pingSeconds });
    return found.requests.average;
  };
  try {
    const { ratios, a, b } = await interleave(rounds, arm(hono!.url), arm(http!.url));
    return [
      result('bare Hono ping, of raw node:http', median(ratios), '', { atLeast: 0.75 }),
      result('Hono pings', median(a), '/s'),
      result('node:http pings', median(b), '/s'),
      result('spread of node:http', spread(b), 'of the median'),
    ];
  } finally {
    await Promise.all([hono!.kill(), http!.kill()]);
  }
}

async function lists(): Promise<Result[]> {
  const [small, large] = [await bigOrganisation(10_000), await bigOrganisation(100_000)];
  try {
    const statements = await statementsOfRoutes();
    const whole = await wholeReadsOf(large.url, statements);
    await analyse(large);
    whole.push(...(await wholeReadsOf(large.url, statements)));
    for (const { route, step } of whole) console.info(`${route}: ${step}`);
    const times = { small: [] as number[], large: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      times.small.push(...(await timeLists(small, viewsEach)));
      times.large.push(...(await timeLists(large, 2 * viewsEach)));
      times.small.push(...(await timeLists(small, viewsEach)));
    }
    const [atSmall, atLarge] = [percentile(times.small, 0.95), percentile(times.large, 0.95)];
    return [
      result('lists and dashboard at 100,000 plans, p95', atLarge, 'ms', { atMost: 100 }),
      result('lists and dashboard at 100,000 plans, of 10,000, p95', atLarge / atSmall, '', { atMost: 2 }),
      result('lists and dashboard at 10,000 plans, p95', atSmall, 'ms'),
      result('statements of every route', statements.length, '', { atLeast: 100 }),
      result('every route: steps that read a whole table or organisation', whole.length, '', { exactly: 0 }),
      result('every route: OFFSETs', offsetsIn(statements), '', { exactly: 0 }),
    ];
  } finally {
    small.close();
    large.close();
  }
}

async function chains(): Promise<Result[]> {
  const entries = longChain(100_000);
  const bytes = entries.flatMap(hashedBytes);
  const verify = async () => perSecond(entries.length, () => verifyEntries(entries, sha256));
  const hash = async () => perSecond(entries.length, () => bytes.forEach((part) => void sha256(part)));
  const { ratios, a, b } = await interleave(rounds, hash, verify);
  return [
    result('verifying a chain of 100,000 events, of SHA-256 over its bytes', median(ratios), 'times', {
      atMost: 5,
    }),
    result('events verified', median(b), '/s'),
    result('events hashed', median(a), '/s'),
  ];
}

function perSecond(count: number, work: () => unknown): number {
  const startedAt = performance.now();
  work();
  return (count * 1000) / (performance.now() - startedAt);
}

async function worker(): Promise<Result[]> {
  const { length } = gzipSync(await workerBundle());
  return [result('the Worker, gzipped', length / 1000, 'KB', { atMost: 600 })];
}

const arms = { worker, chains, lists, pings, 'check-ins': checkIns };

/** Every figure that the API is held to, arms interleaved in one run; or those of the named ones alone. */
export async function run(names: readonly string[] = []): Promise<Result[]> {
  const results: Result[] = [];
  for (const [name, arm] of Object.entries(arms))
    if (names.length === 0 || names.includes(name)) results.push(...(await arm()));
  return results;
}

if (import.meta.main) {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !(name in arms));
  if (unknown.length > 0)
    throw new Error(`There is no ${unknown.join(', ')}. Names: ${Object.keys(arms).join(', ')}.`);
  report('bench api', await run(names));
}
