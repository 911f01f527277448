import { describe, expect, it } from 'vitest';
import type { KeyValue } from './key-value.ts';
import { parseServer } from './server.ts';
import { createSession, DEFAULT_SERVER } from './session.ts';

const values = (): KeyValue => {
  const map = new Map<string, unknown>();
  return {
    get: async <T>(name: string) => structuredClone(map.get(name)) as T | undefined,
    set: async (name, value) => void map.set(name, structuredClone(value)),
    remove: async (name) => void map.delete(name),
  };
};

const me = {
  userId: 'u',
  person: { id: 'p', name: 'Mara Lindt', email: null, title: null, department: null },
  roles: ['manager'],
  organisation: {
    id: 'o',
    name: 'Acme',
    timeZone: 'Europe/Berlin',
    today: '2026-11-23',
    policy: {
      calendar: { workingWeek: [1, 2, 3, 4, 5], holidays: [] },
      readingDays: 2,
      lateAfterDays: 3,
      usualLength: 60,
    },
  },
  outboxKey: new Uint8Array(32).toBase64({ alphabet: 'base64url', omitPadding: true }),
};
const code = { device_code: 'device', user_code: 'ABCD-1234', expires_in: 900, interval: 3 };

function world(managed: Record<string, unknown> = {}) {
  const wire: Record<string, { status: number; body: unknown } | 'down'> = {
    '/api/auth/device/code': { status: 200, body: code },
    '/api/auth/device/token': { status: 400, body: { error: 'authorization_pending' } },
    '/v1/me': { status: 200, body: me },
    '/api/auth/sign-out': { status: 200, body: {} },
  };
  const sent: { url: string; authorization: string | null }[] = [];
  const tabs: string[] = [];
  const read: string[] = [];
  const clock = { at: 0 };
  const kept = values();
  let memory = values();
  const start = () =>
    createSession({
      kept,
      memory,
      managed: async () => managed,
      fetch: (async (url: string, init: RequestInit) => {
        sent.push({ url, authorization: new Headers(init.headers).get('authorization') });
        const answer = wire[new URL(url).pathname]!;
        if (answer === 'down') throw new TypeError('down');
        return Response.json(answer.body, { status: answer.status });
      }) as typeof fetch,
      now: () => clock.at,
      openTab: (url) => tabs.push(url),
      forget: async () => read.splice(0),
      changed: () => undefined,
    });
  let session = start();
  return {
    wire,
    sent,
    tabs,
    read,
    clock,
    get session() {
      return session;
    },
    restartBrowser() {
      memory = values();
      session = start();
    },
    async signIn() {
      await session.begin();
      wire['/api/auth/device/token'] = { status: 200, body: { access_token: 'secret' } };
      return session.poll();
    },
  };
}

describe('signing in', () => {
  it('opens the page of our own server with the code, and waits for the person there', async () => {
    const here = world();
    const begun = await here.session.begin();
    expect(begun).toMatchObject({
      ok: true,
      value: { state: 'pending', userCode: 'ABCD-1234', pollAfter: 3000 },
    });
    expect(here.tabs).toEqual([`${DEFAULT_SERVER}/device?user_code=ABCD-1234`]);
    expect(await here.session.poll()).toMatchObject({ value: { state: 'pending' } });
    expect((await here.session.view()).state).toBe('signed-out');
  });

  it('ends signed in, and shows who, without token or key', async () => {
    const here = world();
    expect(await here.signIn()).toMatchObject({ value: { state: 'signed-in' } });
    const view = await here.session.view();
    expect(view).toMatchObject({ state: 'signed-in', me: { person: { name: 'Mara Lindt' } }, signIn: null });
    expect(JSON.stringify(view)).not.toContain('secret');
    expect(JSON.stringify(view)).not.toContain(me.outboxKey);
    expect(here.sent.at(-1)).toEqual({ url: `${DEFAULT_SERVER}/v1/me`, authorization: 'Bearer secret' });
  });

  it('ends with a change of the server: no other one hears of the code', async () => {
    const here = world();
    await here.session.begin();
    await here.session.setServer('https://other.example.com');
    expect((await here.session.view()).signIn).toBeNull();
    expect(await here.session.poll()).toMatchObject({ value: { state: 'expired' } });
    expect(here.sent.map(({ url }) => new URL(url).origin)).toEqual([DEFAULT_SERVER]);
  });

  it('keeps no token that came after the server was changed', async () => {
    const here = world();
    await here.session.begin();
    here.wire['/api/auth/device/token'] = { status: 200, body: { access_token: 'secret' } };
    const [polled] = await Promise.all([
      here.session.poll(),
      here.session.setServer('https://other.example.com'),
    ]);
    expect(polled).toMatchObject({ value: { state: 'expired' } });
    await here.session.setServer(DEFAULT_SERVER);
    expect((await here.session.view()).state).toBe('signed-out');
  });

  it('asks more slowly when told to, and goes on after a lost answer', async () => {
    const here = world();
    await here.session.begin();
    here.wire['/api/auth/device/token'] = { status: 400, body: { error: 'slow_down' } };
    expect(await here.session.poll()).toMatchObject({ value: { state: 'pending', pollAfter: 8000 } });
    here.wire['/api/auth/device/token'] = 'down';
    expect(await here.session.poll()).toMatchObject({ value: { state: 'pending', pollAfter: 8000 } });
  });

  it.each([
    ['access_denied', 'denied'],
    ['expired_token', 'expired'],
  ])('ends on %s', async (error, state) => {
    const here = world();
    await here.session.begin();
    here.wire['/api/auth/device/token'] = { status: 400, body: { error } };
    expect(await here.session.poll()).toMatchObject({ value: { state } });
    expect((await here.session.view()).signIn).toBeNull();
  });

  it('lets a code run out', async () => {
    const here = world();
    await here.session.begin();
    here.clock.at += 900_000;
    expect(await here.session.poll()).toMatchObject({ value: { state: 'expired' } });
  });

  it('says that the server cannot be reached', async () => {
    const here = world();
    here.wire['/api/auth/device/code'] = 'down';
    expect(await here.session.begin()).toMatchObject({ ok: false, problem: { kind: 'offline' } });
    expect(here.tabs).toEqual([]);
  });
});

describe('a session', () => {
  it('seals nothing after a restart until the server has been reached', async () => {
    const here = world();
    await here.signIn();
    expect(await here.session.identity()).toMatchObject({ account: { organisationId: 'o', personId: 'p' } });
    here.restartBrowser();
    expect(await here.session.identity()).toBeNull();
    expect((await here.session.view()).state).toBe('waiting');
    await here.session.me();
    expect(await here.session.identity()).not.toBeNull();
  });

  it('keeps who we are on a 401, and says that it has expired', async () => {
    const here = world();
    await here.signIn();
    here.wire['/v1/me'] = {
      status: 401,
      body: { error: { code: 'unauthorized', message: '', requestId: '' } },
    };
    await here.session.me();
    expect((await here.session.view()).state).toBe('expired');
    expect(await here.session.identity()).not.toBeNull();
  });

  it('forgets what was read for one account before another one is signed in', async () => {
    const here = world();
    await here.signIn();
    here.read.push('the people of the first');
    here.wire['/v1/me'] = {
      status: 401,
      body: { error: { code: 'signed_out', message: '', requestId: '' } },
    };
    await here.session.me();
    expect(here.read).toHaveLength(1);
    here.wire['/v1/me'] = { status: 200, body: { ...me, person: { ...me.person, id: 'other' } } };
    await here.signIn();
    expect(here.read).toEqual([]);
    here.read.push('the people of the second');
    await here.session.signOut({ everywhere: false });
    expect(here.read).toEqual([]);
  });

  it('leaves nothing on this device at sign-out, even when the server is down', async () => {
    const here = world();
    await here.signIn();
    here.wire['/api/auth/sign-out'] = 'down';
    expect(await here.session.signOut({ everywhere: false })).toBe(false);
    expect(await here.session.view()).toMatchObject({ state: 'signed-out', me: null });
    expect(await here.session.identity()).toBeNull();
    await here.session.me();
    expect(here.sent.at(-1)).toMatchObject({ authorization: null });
  });
});

describe('signing out everywhere', () => {
  it('asks the server to end every session, and says when it could not be asked', async () => {
    const here = world();
    await here.signIn();
    here.wire['/api/auth/revoke-sessions'] = { status: 200, body: {} };
    expect(await here.session.signOut({ everywhere: true })).toBe(true);
    expect(here.sent.at(-1)?.url).toBe(`${DEFAULT_SERVER}/api/auth/revoke-sessions`);
    await here.signIn();
    here.wire['/api/auth/revoke-sessions'] = 'down';
    expect(await here.session.signOut({ everywhere: true })).toBe(false);
    expect(await here.session.view()).toMatchObject({ state: 'signed-out' });
  });
});

describe('the server', () => {
  it('never gets a token that another one gave', async () => {
    const here = world();
    await here.signIn();
    expect(await here.session.setServer('https://evil.example')).toMatchObject({ ok: false });
    await here.session.signOut({ everywhere: false });
    expect(await here.session.setServer('fairway.example')).toMatchObject({
      ok: true,
      value: { server: 'https://fairway.example', state: 'signed-out' },
    });
  });

  it('is the one that policy names', async () => {
    const here = world({ serverUrl: 'https://pip.example.com/', sites: ['https://hr.example.com', 7, 'hr'] });
    expect(await here.session.view()).toMatchObject({
      server: 'https://pip.example.com',
      serverIsManaged: true,
      suggestedSites: ['https://hr.example.com'],
    });
    expect(await here.session.setServer('https://other.example')).toMatchObject({ ok: false });
  });

  it.each([
    ['fairway.example.com', 'https://fairway.example.com'],
    [' http://127.0.0.1:8787/plans ', 'http://127.0.0.1:8787'],
    ['http://fairway.example.com', null],
    ['http://localhost:8787', 'http://localhost:8787'],
    ['ftp://example.com', null],
    ['javascript:alert(1)', null],
    ['https://user@example.com', null],
    ['', null],
    ['two words', null],
  ])('%j is %j', (typed, origin) => {
    expect(parseServer(typed)).toBe(origin);
  });
});
