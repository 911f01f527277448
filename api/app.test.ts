import { errorSchema } from '@fairway/shared/contract/errors.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../test/support/server.ts';
import { createApp } from './app.ts';

let server: TestServer;
let routes: { method: string; path: string }[];
beforeAll(async () => {
  server = await startTestServer();
  const all = createApp(server.server.parts).routes.filter(({ method }) => method !== 'ALL');
  routes = all.filter(({ path }) => path.startsWith('/v1/') && path !== '/v1/people/export');
});
afterAll(() => server.close());

const send = (path: string, init: RequestInit = {}) =>
  fetch(`${server.url}${path}`, {
    ...init,
    headers: {
      authorization: `Bearer ${server.first.token}`,
      'content-type': 'application/json',
      ...init.headers,
    },
  });

/** Halves of emoji, quotes, line ends, NUL, words of SQL: what breaks careless code. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\ud83d',
    '\u0000',
    "' or 1=1 --",
    '";drop table person;',
    '\r\nset-cookie: a=b',
    '%',
    '../..',
    '__proto__',
  ),
);
const anything = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(
    fc.constantFrom(
      'id',
      'name',
      'email',
      'personId',
      'roles',
      'csv',
      'commands',
      'password',
      'code',
      'revision',
      'content',
      'site',
    ),
    fc.oneof(nasty, fc.jsonValue(), fc.uuid()),
  ),
);

describe('bad input', () => {
  it('is refused in the one error shape, whatever it is and wherever it is sent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), nasty, anything, async (pick, segment, body) => {
        const { method, path } = routes[pick % routes.length]!;
        const address = path.replace(/:\w+/, () => encodeURIComponent(segment.toWellFormed()) || 'x');
        const hasBody = method !== 'GET';
        const response = await send(address, { method, ...(hasBody && { body: JSON.stringify(body) }) });
        expect(response.status, `${method} ${path}`).toBeLessThan(500);
        const text = await response.text();
        if (response.status >= 400) errorSchema.parse(JSON.parse(text));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['not JSON at all', '{"name":'],
    ['an empty body', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['a key twice and __proto__', '{"id":1,"id":2,"__proto__":{"roles":["hr"]}}'],
  ])('%s is refused', async (_, body) => {
    const response = await send('/v1/people', { method: 'POST', body });
    expect(response.status).toBe(400);
    expect(errorSchema.parse(await response.json()).error.code).toBe('invalid');
  });

  it('of the wrong content type is refused', async () => {
    const headers = { 'content-type': 'text/plain' };
    const response = await send('/v1/people', { method: 'POST', headers, body: '{"name":"Mia"}' });
    expect(response.status).toBe(400);
  });

  it('that is too large is refused before it is read', async () => {
    const body = JSON.stringify({ name: 'x'.repeat(4_100_000) });
    const response = await send('/v1/people', { method: 'POST', body });
    expect([response.status, (await response.json()).error.code]).toEqual([413, 'too_large']);
  });

  it.each(['/v1', '/v1/', '/v1/nothing', '/api/auth', '/api/nothing', '/v1/people/mine/x', '/nothing.png'])(
    'at %s gets the 404 of the one error shape, with its request id',
    async (path) => {
      const response = await send(path);
      expect(response.status).toBe(404);
      const { error } = errorSchema.parse(await response.json());
      expect(error.requestId).toBe(response.headers.get('x-request-id'));
    },
  );
});

describe('an answer', () => {
  it('is kept by no cache', async () => {
    expect((await send('/v1/me')).headers.get('cache-control')).toBe('no-store');
  });

  it('that nobody foresaw says nothing of what happened inside, and the log nothing of what was sent', async () => {
    const said: unknown[] = [];
    const error = console.error;
    console.error = (...words) => said.push(...words);
    const { parts } = server.server;
    const broken = createApp({
      ...parts,
      database: {
        ...parts.database,
        read: () => Promise.reject(new TypeError('secret words of canary@acme.example')),
      },
    });
    const response = await broken.request('/v1/setup');
    console.error = error;
    const { error: answered } = errorSchema.parse(await response.json());
    expect([response.status, answered.code]).toEqual([500, 'internal']);
    expect(answered.message).not.toContain('secret');
    expect(said.join()).toContain(answered.requestId);
    expect(said.join()).not.toMatch(/secret|canary/);
  });
});
