import { everyPlan, rebuildProjections, verifyPlan } from '@fairway/api/record/rebuild.ts';
import fc from 'fast-check';
import { makeTargets, ROWS } from '../support/access-matrix.ts';
import { anyRequest, type Request, type Seed } from '../support/api/faults/requests/arbitrary.ts';
import { type Answer, sender } from '../support/api/faults/requests/send.ts';
import { type Result, report, result } from '../support/measure/results.ts';
import { startTestServer } from '../support/server.ts';

const TOGETHER = 10;

const SIGNING_IN: Seed[] = [
  {
    method: 'POST',
    path: '/api/auth/sign-in/email',
    body: { email: 'hana.marek@acme.example', password: 'x' },
  },
  { method: 'POST', path: '/api/auth/device/code', body: { client_id: 'fairway-extension' } },
  {
    method: 'POST',
    path: '/api/auth/device/token',
    body: {
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      device_code: 'x',
      client_id: 'fairway-extension',
    },
  },
  { method: 'GET', path: '/api/auth/device?user_code=ABCDEFGH' },
  { method: 'GET', path: '/plans/x' },
];

/** What no answer may be, in words; undefined where it is as it should. */
export function complaint({ path, method }: Request, answer: Answer | 'hangs'): string | undefined {
  if (answer === 'hangs') return 'hangs';
  const { status, headers, body } = answer;
  if (status >= 500) return `answered with ${status}`;
  if (headers.some((name) => name.toLowerCase() === 'x-injected')) return 'took a header from the request';
  if (/\bat \S+ \(|node_modules|\.ts:\d+|SQLITE|SQL_/.test(body)) return 'told of its code';
  const isOurs = path.startsWith('/v1/') && status >= 400 && body !== '' && method !== 'HEAD';
  if (isOurs && !/^\{"error":\{"code":"\w+","message":".+","requestId":".+"\}\}$/s.test(body))
    return 'in another shape';
  return undefined;
}

/** Sends so many requests that a broken or hostile client may send. */
export async function run(count = 10_000, seed = Date.now() % 2 ** 31): Promise<Result[]> {
  console.info(`Seed ${seed}`);
  const server = await startTestServer({ now: () => new Date('2026-03-02T09:00:00Z') });
  const targets = await makeTargets(server);
  const seeds: Seed[] = [...SIGNING_IN];
  for (const row of ROWS) seeds.push({ method: row.route.split(' ')[0]!, ...(await row.call(targets)) });
  const viewers = Object.values(targets.accounts);
  const { send, close } = sender(
    server.url,
    viewers.map(({ token }) => token),
  );
  const complaints = new Map<string, Request>();
  const statuses = new Map<number, number>();
  let sent = 0;
  const anyBatch = fc.array(anyRequest(seeds, viewers.length), { minLength: TOGETHER, maxLength: TOGETHER });
  const batches = function* () {
    while (sent < count) yield* fc.sample(anyBatch, { numRuns: 25, seed: seed + sent });
  };
  for (const batch of batches()) {
    const answers = await Promise.all(batch.map(send));
    for (const [i, answer] of answers.entries()) {
      sent += 1;
      if (answer !== 'hangs') statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      const found = complaint(batch[i]!, answer);
      if (found) complaints.set(`${found} at ${batch[i]!.method} ${batch[i]!.path.slice(0, 60)}`, batch[i]!);
    }
  }
  close();
  const alive = (await server.call(undefined, 'GET', '/v1/health')).status;
  const { parts } = server.server;
  let broken = 0;
  for await (const id of everyPlan(parts)) if (await verifyPlan(parts, id)) broken += 1;
  const { differed } = await rebuildProjections(parts);
  await server.close();
  for (const [words, request] of complaints) console.info(words, JSON.stringify(request).slice(0, 600));
  console.info(
    `Answers: ${[...statuses]
      .sort()
      .map(([status, n]) => `${n} of ${status}`)
      .join(', ')}.`,
  );
  return [
    result('fuzzed requests', sent, '', { atLeast: count }),
    result('fuzzed requests: taken', statuses.get(200) ?? 0, '', { atLeast: 1 }),
    result('fuzzed requests: 500s, hangs, unshaped or telling answers', complaints.size, '', { exactly: 0 }),
    result('after fuzzing: the server answers', alive, '', { exactly: 200 }),
    result('after fuzzing: chain breaks', broken, '', { exactly: 0 }),
    result('after fuzzing: projections that are not their events', differed, '', { exactly: 0 }),
  ];
}

if (import.meta.main) {
  const [seed] = process.argv.slice(2).map(Number);
  report('faults requests', await run(10_000, seed));
  process.exit(0);
}
