import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { request } from './client.ts';
import { done } from './outcome.ts';

const answer = z.object({ n: z.number() });
const parts = (respond: () => Response | Promise<Response>, token: string | null = 'secret') => {
  const seen: { url: string; init: RequestInit }[] = [];
  return {
    seen,
    server: async () => 'https://fairway.example',
    token: async () => token,
    fetch: (async (url: string, init: RequestInit) => {
      seen.push({ url, init });
      return respond();
    }) as typeof fetch,
  };
};
const json = (status: number, body: unknown) => () => Response.json(body, { status });
const error = (status: number, code = 'some_code') =>
  json(status, { error: { code, message: 'What happened.', requestId: 'r1' } });
const call = { path: '/v1/thing', answer } as const;

describe('request', () => {
  it('sends the token in a header, no cookies, follows no redirect', async () => {
    const wire = parts(json(200, { n: 1 }));
    expect(await request(wire, { ...call, method: 'POST', body: { a: 1 } })).toEqual(done({ n: 1 }));
    expect(wire.seen[0]).toMatchObject({
      url: 'https://fairway.example/v1/thing',
      init: {
        method: 'POST',
        body: '{"a":1}',
        credentials: 'omit',
        redirect: 'error',
        headers: { authorization: 'Bearer secret', 'content-type': 'application/json' },
      },
    });
  });

  it.each([
    [401, 'signed-out'],
    [404, 'missing'],
    [403, 'refused'],
    [409, 'refused'],
    [422, 'refused'],
    [429, 'server'],
    [503, 'server'],
  ])('takes %i for %s', async (status, kind) => {
    expect(await request(parts(error(status)), call)).toMatchObject({ ok: false, problem: { kind } });
  });

  it('takes no answer for offline', async () => {
    const dead = parts(() => Promise.reject(new TypeError('network')));
    expect(await request(dead, call)).toMatchObject({ ok: false, problem: { kind: 'offline' } });
  });

  it.each([
    ['a login page with 200', () => new Response('<html>Sign in to Wi-Fi</html>')],
    ['a login page with 401', () => new Response('<html>', { status: 401 })],
    ['a proxy’s 404', () => new Response('not found', { status: 404 })],
    ['half a body', () => new Response('{"n":')],
    ['another shape', json(200, { m: 1 })],
  ])('does not take %s for the server’s word', async (_, respond) => {
    expect(await request(parts(respond), call)).toMatchObject({ ok: false, problem: { kind: 'server' } });
  });
});
