import type { Database } from '@fairway/api/db/database.ts';
import { compile } from '@fairway/api/db/queries.ts';
import { cursorOf } from '@fairway/api/record/list-plans.ts';
import type { InArgs } from '@libsql/client';
import { makeTargets, ROWS, type Row, VIEWERS, type Viewer } from '../access-matrix.ts';
import { startTestServer, type TestServer } from '../server.ts';

/** A statement that a route ran. */
export interface RouteStatement {
  route: string;
  sql: string;
  args: InArgs;
}

/** Values for what a list may be narrowed to; a parameter that is missing here throws. */
const NARROWED: Record<string, [string, ...string[]]> = {
  search: ['a'],
  claimed: ['true'],
  status: ['active', 'open'],
  relation: ['hr', 'manager'],
  subject: ['x'],
  audience: ['hr'],
  region: ['BY'],
};
const LAST = { at: '2026-01-01T00:00:00.000Z', id: 'x' };
/** The last row of the page before, as each list names it. */
const CURSORS: Record<string, string> = {
  '/v1/plans': cursorOf(LAST),
  '/v1/people': JSON.stringify(['a', 'b']),
  '/v1/trail': `${LAST.at} ${LAST.id}`,
};

/** Makes everybody in HR serve one unit alone. */
const SERVE_ONE_UNIT = {
  sql: `insert or replace into hr_scope (org_id, person_id, units) select org_id, id, '["Support"]' from person`,
  args: [],
};

/**
 * Asks every route as everybody who gets an answer, lists with each of their filters too, and what is read also as HR of one
 * unit; gives back each statement that any of them ran, once.
 */
export async function statementsOfRoutes(): Promise<RouteStatement[]> {
  const server = await startTestServer({ now: () => new Date('2026-03-02T09:00:00Z') });
  try {
    const targets = await makeTargets(server);
    const filtersOf = await readFilters(server);
    const { database } = server.server.parts;
    const seen = new Map<string, RouteStatement>();
    const watcher = watch(database, (statement) => {
      if (!seen.has(statement.sql)) seen.set(statement.sql, statement);
    });
    const ask = async (row: Row, viewer: Viewer) => {
      const { path, body } = await row.call(targets);
      const as = viewer === 'nobody' ? undefined : targets.accounts[viewer];
      const [method] = row.route.split(' ') as [string];
      watcher.route = row.route;
      for (const [filter, known] of [UNFILTERED, ...(filtersOf.get(row.route) ?? [])]) {
        const address = filter ? path.replace(/(\?.*)?$/, `?${filter}`) : path;
        const { status } = await server.call(as, method, address, body);
        if (status < 300) known.isTaken = true;
      }
      watcher.route = undefined;
    };
    for (const row of ROWS) for (const viewer of answeredBy(row)) await ask(row, viewer);
    await database.write([SERVE_ONE_UNIT]);
    for (const row of ROWS) if (row.route.startsWith('GET ')) await ask(row, 'hana');
    requireAllTaken(filtersOf);
    return [...seen.values()];
  } finally {
    await server.close();
  }
}

/** Those whom a route gives more than a refusal. */
const answeredBy = ({ answers }: Row): Viewer[] =>
  VIEWERS.filter((_, i) => answers[i] === 'done' || (typeof answers[i] === 'number' && answers[i] < 300));

const UNFILTERED: [string, { isTaken: boolean }] = ['', { isTaken: true }];
type Filters = ReadonlyMap<string, ReadonlyMap<string, { isTaken: boolean }>>;

/** A filter that every route refuses shows nothing: its value here is out of date. */
function requireAllTaken(filtersOf: Filters): void {
  for (const [route, filters] of filtersOf) {
    const untaken = [...filters].filter(([, { isTaken }]) => !isTaken);
    if (untaken.length > 0) throw new Error(`${route} takes nowhere: ${untaken.map(([filter]) => filter)}`);
  }
}

/** Each filter of each list with each of its values, and all of them together, as the API's own description of itself names them. */
async function readFilters(server: TestServer): Promise<Filters> {
  const { body } = await server.call(undefined, 'GET', '/v1/openapi.json');
  const paths = Object.entries(body.paths as Record<string, { get?: { parameters?: Parameter[] } }>);
  return new Map(
    paths.map(([path, { get }]) => {
      const names = (get?.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name);
      const filters = names.map((name) =>
        valuesFor(path, name).map((value) => `${name}=${encodeURIComponent(value)}`),
      );
      const together = filters.map(([first]) => first).join('&');
      const all = [...filters.flat(), ...(filters.length > 1 ? [together] : [])];
      const route = `GET ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
      return [route, new Map(all.map((filter) => [filter, { isTaken: false }]))];
    }),
  );
}

function valuesFor(path: string, name: string): readonly string[] {
  const values = name === 'cursor' && CURSORS[path] ? [CURSORS[path]] : NARROWED[name];
  if (!values) throw new Error(`Say in route-statements.ts what ${path} takes as ${name}.`);
  return values;
}

interface Parameter {
  name: string;
  in: string;
}

/** From now on tells of every statement that goes through a database while a route is named. */
function watch(database: Database, tell: (statement: RouteStatement) => void) {
  const watcher: { route: string | undefined } = { route: undefined };
  const { read, write } = database;
  const watched = (run: Database['read']): Database['read'] => {
    return (queries) => {
      const { route } = watcher;
      for (const query of route ? queries : []) {
        const { statement } = compile(query);
        if (typeof statement !== 'string')
          tell({ route: route!, sql: statement.sql, args: statement.args ?? [] });
      }
      return run(queries);
    };
  };
  Object.assign(database, { read: watched(read), write: watched(write) });
  return watcher;
}
