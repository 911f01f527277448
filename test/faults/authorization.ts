import { type Canaries, makeScene, type Viewer } from '../support/api/faults/authorization/canaries.ts';
import { crawl, inClear, unseenIn } from '../support/api/faults/authorization/crawl.ts';
import { compareMatrix } from '../support/api/faults/authorization/matrix.ts';
import { type Result, report, result } from '../support/measure/results.ts';
import { startTestServer } from '../support/server.ts';

/** Takes what the server would print. */
function listen(lines: string[]): () => void {
  const { console: output } = globalThis;
  const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
  const before = methods.map((method) => [method, output[method]] as const);
  for (const method of methods)
    output[method] = (...parts: unknown[]) => lines.push(parts.map(String).join(' '));
  return () => {
    for (const [method, print] of before) output[method] = print;
  };
}

/** Puts words of their own in every confidential field, and looks who gets them, and whether they stand anywhere in clear. */
export async function searchForWords() {
  let clock = new Date('2026-03-02T09:00:00Z');
  const lines: string[] = [];
  const stopListening = listen(lines);
  const server = await startTestServer({ now: () => clock });
  try {
    const scene = await makeScene(server, (day) => {
      clock = new Date(`${day}T09:00:00Z`);
    });
    const got = new Map<string, Set<Viewer>>();
    const before = await crawl(scene, got);
    await scene.goOn();
    const after = await crawl(scene, got);
    const { canaries }: { canaries: Canaries } = scene;
    return {
      words: canaries.size,
      requests: before.requests + after.requests,
      leaks: before.leaks + after.leaks,
      unseen: unseenIn(canaries, got),
      inClear: inClear(canaries, server.folder, lines),
    };
  } finally {
    stopListening();
    await server.close();
  }
}

/** Asks for everything as everybody, and looks for anything that is not for them. */
export async function run(): Promise<Result[]> {
  const server = await startTestServer({ now: () => new Date('2026-03-02T09:00:00Z') });
  const matrix = await compareMatrix(server);
  await server.close();
  const search = await searchForWords();
  return [
    result('authorization: cases (route, viewer)', matrix.cases, '', { atLeast: 300 }),
    result('authorization: answers other than the table’s', matrix.wrong, '', { exactly: 0 }),
    result('authorization: foreign and missing ids compared', matrix.pairs, '', { atLeast: 40 }),
    result('authorization: foreign and missing ids told apart', matrix.told, '', { exactly: 0 }),
    result('authorization: words in confidential fields', search.words, '', { atLeast: 30 }),
    result('authorization: requests searched for them', search.requests, '', { atLeast: 500 }),
    result('authorization: words given to whom they are not for', search.leaks, '', { exactly: 0 }),
    result('authorization: words not given to whom they are for', search.unseen, '', { exactly: 0 }),
    result('authorization: words in clear in logs and files', search.inClear, '', { exactly: 0 }),
  ];
}

if (import.meta.main) {
  report('faults authorization', await run());
  process.exit(0);
}
