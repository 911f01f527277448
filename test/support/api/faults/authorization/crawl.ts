import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Canaries, type Scene, VIEWERS, type Viewer } from './canaries.ts';

export interface Crawled {
  requests: number;
  /** Words in an answer to somebody whom they are not for. */
  leaks: number;
}

const WORD = /canary[0-9a-f]{32}/g;

/** Everything that can be asked for, with the ids of what there is. */
function pathsIn({ planId, draftId, people }: Scene): string[] {
  const persons = Object.values(people).map(({ personId }) => `/v1/people/${personId}`);
  const plans = [planId, draftId].flatMap((id) => [
    ...[
      '',
      '/record',
      '/openings',
      '/case?audience=hr',
      '/case?audience=manager',
      '/case?audience=employee',
    ].map((rest) => `/v1/plans/${id}${rest}`),
    ...[`/v1/drafts/${id}`, `/plans/${id}`, `/plans/${id}/documents`],
  ]);
  const lists = ['plans', 'plan-list', 'dashboard', 'people', 'people/mine', 'people/export', 'trail', 'me'];
  const settings = [
    'templates',
    'site-adapters',
    'letterhead',
    'organisation',
    'invitations',
    'health/details',
  ];
  return [...plans, ...persons, ...[...lists, ...settings].map((name) => `/v1/${name}`), '/', '/my-plan'];
}

/** What an outsider may send; the answers must tell nothing either. */
const sent = (planId: string) =>
  ['ask_question', 'comment', 'log_check_in', 'approve', 'withdraw', 'open_plan'].map((type) => ({
    commands: [
      {
        id: crypto.randomUUID(),
        planId,
        type,
        version: 1,
        notedAt: '2026-03-02T09:00:00Z',
        data: { text: 'x', part: 'goal' },
      },
    ],
  }));

/** Asks for everything as everybody, and looks in answers and headers for words that are not for them. */
export async function crawl(scene: Scene, got: Map<string, Set<Viewer>>): Promise<Crawled> {
  const crawled: Crawled = { requests: 0, leaks: 0 };
  const { server, people, canaries } = scene;
  const look = async (viewer: Viewer, method: string, path: string, body?: unknown) => {
    const answer = await server.call(people[viewer], method, path, body);
    crawled.requests += 1;
    const said = JSON.stringify([answer.body, ...answer.headers]);
    for (const [word] of said.matchAll(WORD)) {
      got.set(word, (got.get(word) ?? new Set()).add(viewer));
      if (!canaries.get(word)?.includes(viewer)) crawled.leaks += 1;
    }
  };
  for (const viewer of VIEWERS) {
    for (const path of pathsIn(scene)) await look(viewer, 'GET', path);
    if (['subject', 'manager', 'hr', 'collaborator'].includes(viewer)) continue;
    for (const body of sent(scene.planId)) await look(viewer, 'POST', '/v1/commands', body);
  }
  return crawled;
}

/** Words that not everybody got whom they are for. */
export const unseenIn = (canaries: Canaries, got: ReadonlyMap<string, ReadonlySet<Viewer>>): number =>
  [...canaries].filter(([word, forWhom]) => forWhom.some((viewer) => !got.get(word)?.has(viewer))).length;

/** How many of the words stand in clear in a folder's files or in these lines. */
export function inClear(canaries: Canaries, folder: string, lines: readonly string[]): number {
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  return [...canaries.keys()].filter((word) => [...files, ...lines].some((text) => text.includes(word)))
    .length;
}
