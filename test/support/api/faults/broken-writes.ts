import { fileURLToPath } from 'node:url';
import { createDatabaseOver, type Database } from '@fairway/api/db/database.ts';
import { openFile } from '@fairway/api/db/file.ts';
import { createDatabase } from '@fairway/api/db/node.ts';
import { answerError } from '@fairway/api/errors.ts';
import type { AppEnv } from '@fairway/api/parts.ts';
import { commandRoutes } from '@fairway/api/routes/commands.ts';
import { dashboardRoutes } from '@fairway/api/routes/dashboard.ts';
import { draftRoutes } from '@fairway/api/routes/drafts.ts';
import { planRoutes } from '@fairway/api/routes/plans.ts';
import { Hono } from 'hono';
import { checkIn, content, planAt } from '../walk.ts';
import { createWorld, type Name, type World } from '../world.ts';

export interface Outcome {
  requests: number;
  /** Answers other than 503. */
  notRefused: number;
  /** Answers and log lines with anything of a record in them. */
  leaked: number;
  changedRows: number;
}

type Writes = 'events' | 'log' | 'draft';

interface Request {
  who: Name;
  path: string;
  init?: RequestInit;
  /** What it has to write before it may answer. */
  writes: readonly Writes[];
}

/** How a write is made to fail, and whose requests then have to be refused. */
interface Breakage {
  breaks: readonly Writes[];
  open(world: World): Promise<Database>;
}

/** Stands in the plan and in what is sent, and nowhere else. */
const canary = content.goals[0]!.text;

const everything: readonly Writes[] = ['events', 'log', 'draft'];

/** A connection that is opened with these settings, again after every error. */
const openWith = (world: World, ...pragmas: string[]) =>
  createDatabaseOver(openFile(fileURLToPath(world.url)), { pragmas, patience: 200 });

const withTrigger = async (world: World, table: string) => {
  const raise = `create trigger broken before insert on ${table} begin select raise(abort, 'gone'); end`;
  await world.database.write([{ sql: raise, args: [] }]);
  return createDatabase({ url: world.url });
};

const breakages: Breakage[] = [
  { breaks: ['log'], open: (world) => withTrigger(world, 'access_log') },
  { breaks: ['events'], open: (world) => withTrigger(world, 'plan_event') },
  { breaks: everything, open: async (world) => openWith(world, 'pragma query_only = on') },
  // A draft that is saved again needs no new page.
  { breaks: ['events', 'log'], open: openFull },
];

/** A database that may not grow, with its pages filled up. */
async function openFull(world: World): Promise<Database> {
  const [pages] = await world.database.read([{ sql: 'pragma page_count', args: [] }]);
  const full = openWith(world, `pragma max_page_count = ${pages.rows[0]?.[0]}`);
  for (const length of [2_000, 200, 20, 1]) await fill(full, length);
  return full;
}

/** Fills what is left of the pages of tables that requests write to. */
async function fill(database: Database, length: number): Promise<void> {
  const inserts = [
    "insert into access_log (org_id, at, actor_id, action, detail) values ('junk', '', '', '', :junk)",
    "insert into command values ('junk', lower(hex(randomblob(16))), '', '', :junk, '')",
    "insert into draft values ('junk', lower(hex(randomblob(16))), '', '', 1, '', :junk, '', '')",
  ];
  for (const sql of inserts) {
    let hasRoom = true;
    while (hasRoom) {
      hasRoom = await database.write([{ sql, args: { junk: 'x'.repeat(length) } }]).then(
        () => true,
        () => false,
      );
    }
  }
}

/** Breaks the record's writes in each way and asks for everything that has to be written before it is answered. */
export async function breakWrites(): Promise<Outcome> {
  const outcome: Outcome = { requests: 0, notRefused: 0, leaked: 0, changedRows: 0 };
  const lines: string[] = [];
  const stopListening = listenToLog(lines);
  for (const { breaks, open } of breakages) {
    const world = await createWorld();
    const requests = await requestsIn(world);
    const broken = await open(world);
    const app = appOver(world, broken);
    const before = await rowsIn(world);
    for (const { who, path, init, writes } of requests) {
      if (!writes.some((one) => breaks.includes(one))) continue;
      const response = await app.request(path, {
        ...init,
        headers: { 'x-person': who, 'content-type': 'application/json' },
      });
      const body = await response.text();
      outcome.requests += 1;
      if (response.status !== 503) outcome.notRefused += 1;
      if (!/^\{"error":\{[^{}]*\}\}$/.test(body) || body.includes(canary)) outcome.leaked += 1;
    }
    const after = await rowsIn(world);
    outcome.changedRows += Object.keys(before).filter((table) => before[table] !== after[table]).length;
    broken.close();
    world.close();
  }
  stopListening();
  outcome.leaked += lines.filter((line) => line.includes(canary)).length;
  return outcome;
}

/** Takes what the server would log, instead of printing it. */
function listenToLog(lines: string[]): () => void {
  const print = console.error;
  console.error = (...parts: unknown[]) => lines.push(parts.join(' '));
  return () => {
    console.error = print;
  };
}

async function requestsIn(world: World): Promise<Request[]> {
  const active = await planAt(world, 'active');
  const draft = await planAt(world, 'draft', { subject: 'noa' });
  const saved = appOver(world, world.database);
  const json = (method: string, body: unknown): RequestInit => ({ method, body: JSON.stringify(body) });
  const put = json('PUT', { revision: 0, content });
  await saved.request(`/drafts/${draft}`, {
    ...put,
    headers: { 'x-person': 'mia', 'content-type': 'application/json' },
  });
  const command = (planId: string, type: string, data: unknown) =>
    json('POST', {
      commands: [
        { id: crypto.randomUUID(), planId, type, version: 1, notedAt: '2026-03-02T09:00:00Z', data },
      ],
    });
  const reads = (['hana', 'mia', 'eli', 'dana'] as const).flatMap((who): Request[] => [
    { who, path: `/plans/${active}`, writes: ['log'] },
    { who, path: `/plans/${active}/record`, writes: ['log'] },
    { who, path: '/plans', writes: ['log'] },
  ]);
  return [
    ...reads,
    ...(['hr', 'manager', 'employee'] as const).map(
      (audience): Request => ({
        who: 'hana',
        path: `/plans/${active}/case?audience=${audience}`,
        writes: ['log'],
      }),
    ),
    { who: 'mia', path: '/dashboard', writes: ['log'] },
    { who: 'mia', path: `/drafts/${draft}`, writes: ['log'] },
    { who: 'mia', path: `/drafts/${draft}`, init: json('PUT', { revision: 1, content }), writes: ['draft'] },
    { who: 'mia', path: `/drafts/${draft}`, init: { method: 'DELETE' }, writes: ['draft', 'log'] },
    {
      who: 'mia',
      path: '/commands',
      init: command(active, 'log_check_in', checkIn('2026-03-02')),
      writes: ['events', 'log'],
    },
    {
      who: 'mia',
      path: '/commands',
      init: command(draft, 'submit_draft', { content }),
      writes: ['events', 'log'],
    },
    {
      who: 'eli',
      path: '/commands',
      init: command(active, 'ask_question', { part: 'goals', text: 'Which report counts?' }),
      writes: ['events', 'log'],
    },
  ];
}

/** The record's routes over another database, for whoever the header names. */
function appOver(world: World, database: Database) {
  const parts = { ...world.parts, database };
  const app = new Hono<AppEnv>()
    .use(async (c, next) => {
      const { session, organisation } = world.as(c.req.header('x-person') as Name);
      c.set('requestId', 'request');
      c.set('session', session);
      c.set('organisation', { id: session.orgId, name: 'Org', today: '2026-03-02', ...organisation });
      await next();
    })
    .route('/commands', commandRoutes(parts))
    .route('/plans', planRoutes(parts))
    .route('/drafts', draftRoutes(parts))
    .route('/dashboard', dashboardRoutes(parts));
  app.onError(answerError);
  return app;
}

async function rowsIn(world: World): Promise<Record<string, string>> {
  const fresh = createDatabase({ url: world.url });
  const found: Record<string, string> = {};
  for (const table of ['command', 'plan_event', 'plan', 'access_log', 'draft']) {
    const [{ rows }] = await fresh.read([{ sql: `select * from ${table}`, args: [] }]);
    found[table] = JSON.stringify(rows.map((row) => [...Object.values(row)].map(String)));
  }
  fresh.close();
  return found;
}
