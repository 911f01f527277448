import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { answerError } from '../errors.ts';
import { extensionCors } from './cors.ts';
import { securityHeaders } from './headers.ts';
import { ownOriginOnly } from './own-origin.ts';
import { hashToken, newToken } from './token.ts';

const CHROME = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
const FIREFOX = 'moz-extension://01234567-89ab-cdef-0123-456789abcdef';

describe('other origins', () => {
  const app = new Hono().use(extensionCors([CHROME])).all('/', (c) => c.text('read'));
  const preflight = (origin: string) =>
    app.request('/', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'PUT' } });
  const allowed = ({ headers }: Response) => headers.get('access-control-allow-origin');

  it.each([CHROME, FIREFOX])('%s, an extension, reads answers', async (origin) => {
    expect(allowed(await app.request('/', { headers: { origin } }))).toBe(origin);
  });

  it.each([
    'https://evil.example',
    'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba',
    `https://evil.example/${FIREFOX}`,
    `${FIREFOX}.evil.example`,
    'moz-extension://01234567-89ab-cdef-0123',
    'moz-extension://0123456789abcdef0123456789abcdef0123',
    'moz-extension://zzzzzzzz-89ab-cdef-0123-456789abcdef',
    'moz-extension://01234567-89ab-cdef-0123-456789abcdef0',
    'null',
  ])('%s reads none', async (origin) => {
    expect(allowed(await app.request('/', { headers: { origin } }))).toBeNull();
    expect(allowed(await preflight(origin))).toBeNull();
  });

  it('are told what an extension may send and read, without our cookies', async () => {
    const { headers } = await preflight(CHROME);
    expect(Object.fromEntries(headers)).toMatchObject({
      'access-control-allow-methods': 'GET,POST,PUT,PATCH,DELETE',
      'access-control-allow-headers': 'authorization,content-type',
      'access-control-max-age': '600',
    });
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    const read = await app.request('/', { headers: { origin: CHROME } });
    expect(read.headers.get('access-control-expose-headers')).toBe('x-request-id');
  });
});

describe('what every answer says', () => {
  const headersAt = async (url: string) => {
    const app = new Hono().use(securityHeaders(url)).get('/', (c) => c.text('page'));
    return (await app.request('/')).headers;
  };

  it('nothing but our own files runs or is loaded, nobody frames us, and no address is told', async () => {
    const headers = await headersAt('https://plans.example');
    expect(headers.get('content-security-policy')?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('permissions-policy')).toBe('camera=(), microphone=(), geolocation=()');
  });

  it('comes by https for a year where the server has it, and not where it has not', async () => {
    const told = async (url: string) => (await headersAt(url)).get('strict-transport-security');
    expect(await told('https://plans.example')).toBe('max-age=31536000');
    expect(await told('http://127.0.0.1:8787')).toBeNull();
    expect(await told('http://plans.example/https:')).toBeNull();
  });
});

describe('a request with our cookie', () => {
  const HERE = 'https://plans.example';
  const app = new Hono().use(ownOriginOnly(`${HERE}/`)).all('/', (c) => c.text('done'));
  app.onError(answerError);
  const send = (method: string, headers: Record<string, string>) => app.request('/', { method, headers });
  const withCookie = (origin?: string) => ({ cookie: 'session=1', ...(origin && { origin }) });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    '%s changes things from our own pages alone',
    async (method) => {
      expect((await send(method, withCookie(HERE))).status).toBe(200);
      for (const origin of [
        'https://evil.example',
        `${HERE}.evil.example`,
        'http://plans.example',
        'null',
        '',
      ]) {
        const refused = await send(method, withCookie(origin));
        expect(refused.status, origin).toBe(403);
        expect((await refused.json()).error).toMatchObject({
          code: 'foreign_origin',
          message: expect.stringContaining(`Open ${HERE}`),
        });
      }
    },
  );

  it.each(['GET', 'HEAD', 'OPTIONS'])('%s reads from anywhere', async (method) => {
    expect((await send(method, withCookie('https://evil.example'))).status).toBe(200);
  });

  it('needs no such check without it', async () => {
    const headers = { origin: 'https://evil.example', authorization: 'Bearer token' };
    expect((await send('POST', headers)).status).toBe(200);
  });
});

describe('a token', () => {
  it('is 32 random bytes, each time others', () => {
    const tokens = Array.from({ length: 100 }, newToken);
    expect(new Set(tokens).size).toBe(100);
    for (const token of tokens) {
      expect(token).toMatch(/^[\w-]{43}$/);
      expect(Uint8Array.fromBase64(token, { alphabet: 'base64url' })).toHaveLength(32);
    }
  });

  it('is kept as its SHA-256 alone', async () => {
    expect(await hashToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
