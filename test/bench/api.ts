import { rmSync } from 'node:fs';
import autocannon from 'autocannon';
import { checkInArms } from '../support/api/check-in-arms.ts';
import { startChild } from '../support/api/child.ts';
import { type Result, report, result } from '../support/measure/results.ts';
import { interleave, median, spread } from '../support/measure/statistics.ts';

const rounds = 5;
const checkInsEach = 320;
const pingSeconds = 2;
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

/** Every figure that the API is held to, arms interleaved in one run. */
export async function run(): Promise<Result[]> {
  return [...(await checkIns()), ...(await pings())];
}

if (import.meta.main) report('bench api', await run());
