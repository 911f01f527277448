import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  makeTargets,
  ROWS,
  type Row,
  type Targets,
  VIEWERS,
  type Viewer,
} from '../../test/support/access-matrix.ts';
import { type Answer, startTestServer, type TestServer } from '../../test/support/server.ts';
import { createApp } from '../app.ts';

let server: TestServer;
let targets: Targets;
beforeAll(async () => {
  server = await startTestServer({ now: () => new Date('2026-03-02T09:00:00Z') });
  targets = await makeTargets(server);
});
afterAll(() => server.close());

const accountOf = (viewer: Viewer) => (viewer === 'nobody' ? undefined : targets.accounts[viewer]);
const send = (viewer: Viewer, { route }: Row, { path, body }: { path: string; body?: unknown }) =>
  server.call(accountOf(viewer), route.split(' ')[0]!, path, body);

/** A command answers 200 and says for itself what became of it. */
const outcomeOf = ({ status, body }: Answer) => {
  const [command] = status === 200 ? (body.answers ?? []) : [];
  return command ? (command.code ?? command.status) : status;
};

const withoutRequestId = ({ status, body }: Answer) => ({ status, error: { ...body.error, requestId: '' } });

describe('who gets what', () => {
  it('is said of every route of the app', () => {
    const routes = createApp(server.server.parts)
      .routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/v1/'))
      .map(({ method, path }) => `${method} ${path}`);
    expect([...new Set(routes)].sort()).toEqual(ROWS.map(({ route }) => route).sort());
  });

  it.each(ROWS)('at $route', async (row) => {
    const got: Record<string, number | string> = {};
    for (const viewer of VIEWERS) got[viewer] = outcomeOf(await send(viewer, row, await row.call(targets)));
    expect(got).toEqual(Object.fromEntries(VIEWERS.map((viewer, i) => [viewer, row.answers[i]])));
  });

  it.each(ROWS.filter(({ missing }) => missing))(
    'a foreign and a missing id are the same at $route',
    async (row) => {
      for (const viewer of VIEWERS) {
        if (row.answers[VIEWERS.indexOf(viewer)] !== 404) continue;
        const foreign = withoutRequestId(await send(viewer, row, await row.call(targets)));
        const missing = await send(viewer, row, row.missing!(crypto.randomUUID()));
        expect(withoutRequestId(missing), viewer).toEqual(foreign);
        expect(foreign.error.code).toBe('not_found');
      }
    },
  );
});
