import {
  commandsAnswerSchema,
  draftAnswerSchema,
  errorSchema,
  planAnswerSchema,
} from '@fairway/shared/contract';
import { dashboardAnswerSchema } from '@fairway/shared/contract/dashboard.ts';
import { plansAnswerSchema } from '@fairway/shared/contract/plans.ts';
import fc from 'fast-check';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkIn, content, planAt } from '../../test/support/api/walk.ts';
import { createWorld, type Name, type World } from '../../test/support/api/world.ts';
import { answerError } from '../errors.ts';
import type { AppEnv } from '../parts.ts';
import { commandRoutes } from './commands.ts';
import { dashboardRoutes } from './dashboard.ts';
import { draftRoutes } from './drafts.ts';
import { planRoutes } from './plans.ts';

let world: World;
let app: Hono<AppEnv>;
let planId: string;

beforeAll(async () => {
  world = await createWorld();
  planId = await planAt(world, 'active');
  app = new Hono<AppEnv>()
    .use(async (c, next) => {
      const { session, organisation } = world.as(c.req.header('x-person') as Name);
      c.set('requestId', 'request');
      c.set('session', session);
      c.set('organisation', { id: session.orgId, name: 'Org', today: '2026-03-02', ...organisation });
      await next();
    })
    .route('/commands', commandRoutes(world.parts))
    .route('/plans', planRoutes(world.parts))
    .route('/drafts', draftRoutes(world.parts))
    .route('/dashboard', dashboardRoutes(world.parts));
  app.onError(answerError);
});
afterAll(() => world.close());

const call = (who: Name, path: string, init: RequestInit = {}) =>
  app.request(path, { ...init, headers: { 'x-person': who, 'content-type': 'application/json' } });
const post = (who: Name, body: unknown) =>
  call(who, '/commands', { method: 'POST', body: JSON.stringify(body) });
const command = (rest: object) => ({
  id: crypto.randomUUID(),
  planId,
  type: 'log_check_in',
  version: 1,
  notedAt: '2026-03-02T09:00:00Z',
  data: checkIn('2026-03-02'),
  ...rest,
});

describe('POST /commands', () => {
  it('answers each command in its place, and one bad one blocks none', async () => {
    const good = command({});
    const response = await post('mia', {
      commands: [{ id: 'x' }, null, 'text', good, command({ planId: 'no uuid' })],
    });
    expect(response.status).toBe(200);
    const { answers } = commandsAnswerSchema.parse(await response.json());
    expect(answers.map(({ status }) => status)).toEqual(['refused', 'refused', 'refused', 'done', 'refused']);
    expect(answers[3]?.id).toBe(good.id);
    expect(answers[0]?.message).toMatch(/log it again/);
  });

  it('takes half an emoji, and keeps the rest of the sentence', async () => {
    const half = command({ data: checkIn('2026-03-02', 'Well done \ud83d and on.') });
    const { answers } = commandsAnswerSchema.parse(await (await post('mia', { commands: [half] })).json());
    expect(answers[0]?.status).toBe('done');
    const { plan } = planAnswerSchema.parse(await (await call('mia', `/plans/${planId}`)).json());
    expect(JSON.stringify(plan)).toContain('Well done \ufffd and on.');
  });

  it('refuses a day that is none, a megabyte, and what is nested too deep, each with a reason', async () => {
    let deep: unknown = 'x';
    for (let i = 0; i < 2_000; i += 1) deep = [deep];
    const sent = [
      command({ data: checkIn('2026-02-30') }),
      command({ data: checkIn('2026-03-02', 'x'.repeat(1_000_000)) }),
      command({ data: deep }),
    ];
    const { answers } = commandsAnswerSchema.parse(await (await post('mia', { commands: sent })).json());
    for (const answer of answers) {
      expect(answer.status).toBe('refused');
      expect(answer.message).toMatch(/\w+ \w+/);
    }
  });

  it('refuses an envelope that is none', async () => {
    for (const body of [{}, [], null, { commands: [] }, { commands: Array(51).fill(command({})) }]) {
      const response = await post('mia', body);
      expect(response.status).toBe(400);
      errorSchema.parse(await response.json());
    }
  });

  it('never fails on what it is sent', async () => {
    const value = fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }), fc.constant('\ud800'));
    const anyCommand = fc.record(
      {
        id: fc.oneof(fc.uuid(), value),
        planId: fc.oneof(fc.constant(planId), fc.uuid(), value),
        type: fc.oneof(
          fc.constantFrom('log_check_in', 'open_plan', 'share', '__proto__', 'constructor'),
          value,
        ),
        version: fc.oneof(fc.constant(1), value),
        notedAt: fc.oneof(fc.constant('2026-03-02T09:00:00Z'), value),
        data: fc.oneof(fc.object(), value),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(anyCommand, value), { minLength: 1, maxLength: 3 }),
        fc.constantFrom<Name>('mia', 'hana', 'eli', 'ada', 'hugo'),
        async (commands, who) => {
          const response = await post(who, { commands });
          expect(response.status).toBe(200);
          const { answers } = commandsAnswerSchema.parse(await response.json());
          expect(answers).toHaveLength(commands.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('reads', () => {
  it('keep to the contract', async () => {
    planAnswerSchema.parse(await (await call('eli', `/plans/${planId}`)).json());
    plansAnswerSchema.parse(await (await call('mia', '/plans?status=active')).json());
    dashboardAnswerSchema.parse(await (await call('hana', '/dashboard')).json());
  });

  it('answer a foreign plan, a missing one and no id at all alike', async () => {
    const missing = await call('mia', `/plans/${crypto.randomUUID()}`);
    expect(missing.status).toBe(404);
    const body = await missing.text();
    for (const [who, id] of [
      ['hugo', planId],
      ['max', planId],
      ['ada', planId],
      ['mia', "' or 1=1 --"],
      ['mia', '%00'],
    ] as const) {
      const response = await call(who, `/plans/${encodeURIComponent(id)}`);
      expect([response.status, await response.text()]).toEqual([404, body]);
    }
  });

  it('refuse a filter and a cursor that are none', async () => {
    expect((await call('mia', '/plans?status=nice')).status).toBe(400);
    expect((await call('mia', '/plans?cursor=nice')).status).toBe(400);
  });

  it('keep the dashboard to HR and managers', async () => {
    expect((await call('eli', '/dashboard')).status).toBe(403);
    expect((await call('ada', '/dashboard')).status).toBe(403);
  });
});

describe('drafts', () => {
  const put = (who: Name, id: string, body: unknown) =>
    call(who, `/drafts/${id}`, { method: 'PUT', body: JSON.stringify(body) });

  it('are saved, read and deleted by their author', async () => {
    const id = await planAt(world, 'draft', { subject: 'noa' });
    const saved = await put('mia', id, { revision: 0, content });
    expect(draftAnswerSchema.parse(await saved.json())).toMatchObject({ planId: id, revision: 1, content });
    expect((await put('mia', id, { revision: 0, content })).status).toBe(409);
    expect(draftAnswerSchema.parse(await (await call('mia', `/drafts/${id}`)).json()).revision).toBe(1);
    expect((await call('mia', `/drafts/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await call('mia', `/drafts/${id}`)).status).toBe(404);
  });

  it('refuse what is no draft, a locked plan and a plan of somebody else', async () => {
    expect((await put('mia', planId, { revision: 0, content: {} })).status).toBe(400);
    expect((await put('mia', planId, { revision: 0, content })).status).toBe(409);
    expect((await put('max', planId, { revision: 0, content })).status).toBe(404);
  });
});

it('answers 503 and not a byte of the record when the log cannot be written', async () => {
  await world.database.write([
    {
      sql: "create trigger broken before insert on access_log begin select raise(abort, 'gone'); end",
      args: [],
    },
  ]);
  try {
    const answers = await Promise.all([
      post('mia', { commands: [command({})] }),
      call('mia', `/plans/${planId}`),
      call('mia', '/plans'),
      call('hana', '/dashboard'),
    ]);
    for (const answer of answers) {
      expect(answer.status).toBe(503);
      expect(Object.keys(errorSchema.parse(await answer.json()))).toEqual(['error']);
    }
  } finally {
    await world.database.write([{ sql: 'drop trigger broken', args: [] }]);
  }
});
