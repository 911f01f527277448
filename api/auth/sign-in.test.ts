import { CHROME_EXTENSION_ID, EXTENSION_CLIENT_ID } from '@fairway/shared/contract/extension-id.ts';
import { meSchema } from '@fairway/shared/contract/me.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Account,
  PASSWORD,
  signIn,
  startTestServer,
  type TestServer,
} from '../../test/support/server.ts';

let server: TestServer;
let manager: Account;
beforeAll(async () => {
  server = await startTestServer({ timeZone: 'Pacific/Auckland' });
  manager = await server.join('Mia Novak', ['manager']);
});
afterAll(() => server.close());

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

/** Signs in as the dashboard does. Returns the cookie to send back. */
async function cookieOf(email: string): Promise<string> {
  const response = await post(
    '/api/auth/sign-in/email',
    { email, password: PASSWORD },
    { origin: server.url },
  );
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

describe('signing in', () => {
  it('answers who is signed in, where and as what', async () => {
    const me = meSchema.parse((await server.call(manager, 'GET', '/v1/me')).body);
    expect(me.person).toMatchObject({ id: manager.personId, name: 'Mia Novak', email: manager.email });
    expect(me.roles).toEqual(['manager']);
    expect(me.organisation).toMatchObject({ name: 'Acme', timeZone: 'Pacific/Auckland' });
    expect(Uint8Array.fromBase64(me.outboxKey, { alphabet: 'base64url' })).toHaveLength(32);
  });

  it('hands out one outbox key per person, the same at every sign-in', async () => {
    const keyOf = async (as: Account) => (await server.call(as, 'GET', '/v1/me')).body.outboxKey;
    const again = { ...manager, token: await signIn(server.url, manager.email) };
    expect(await keyOf(again)).toBe(await keyOf(manager));
    expect(await keyOf(server.first)).not.toBe(await keyOf(manager));
  });

  it('refuses a wrong password in plain words and in the one error shape', async () => {
    const { status, body } = await server.call(undefined, 'POST', '/api/auth/sign-in/email', {
      email: manager.email,
      password: 'a wrong password',
    });
    expect(status).toBe(401);
    expect(body).toEqual({
      error: {
        code: 'invalid_email_or_password',
        message: 'E-mail address and password do not belong together. Check both and try again.',
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    });
  });

  it('answers the same to an address that has no account', async () => {
    const wish = { email: 'nobody@acme.example', password: 'a wrong password' };
    const { status, body } = await server.call(undefined, 'POST', '/api/auth/sign-in/email', wish);
    expect([status, body.error.code]).toEqual([401, 'invalid_email_or_password']);
  });

  it.each([
    ['POST', '/api/auth/sign-up/email'],
    ['POST', '/api/auth/organization/create'],
    ['POST', '/api/auth/organization/update-member-role'],
    ['GET', '/api/auth/organization/list-members'],
    ['GET', '/api/auth/list-sessions'],
    ['GET', '/api/auth/get-session'],
  ])('has no door at %s %s', async (method, path) => {
    const { status, body } = await server.call(server.first, method, path, method === 'GET' ? undefined : {});
    expect([status, body.error.code]).toEqual([404, 'not_found']);
  });
});

describe('trying passwords', () => {
  it('is stopped by address, whatever address a client claims, and said in plain words', async () => {
    const strict = await startTestServer({ signInsPerMinute: 3 });
    const statuses: number[] = [];
    for (const claimed of ['1.1.1.1', '2.2.2.2', '3.3.3.3']) {
      const headers = {
        'content-type': 'application/json',
        origin: strict.url,
        'x-forwarded-for': claimed,
        'x-fairway-client-address': claimed,
      };
      const body = JSON.stringify({ email: strict.first.email, password: 'a wrong password' });
      const response = await fetch(`${strict.url}/api/auth/sign-in/email`, { method: 'POST', headers, body });
      statuses.push(response.status);
      if (response.status === 429)
        expect((await response.json()).error.message).toMatch(/^Too many tries\. Wait \d+ s/);
    }
    await strict.close();
    // One of the three was the first account's own sign-in.
    expect(statuses).toEqual([401, 401, 429]);
  });
});

describe('a role', () => {
  it('binds from the next request when it is given, taken, or ended with the account', async () => {
    const person = await server.join('Ada Quist', ['employee']);
    const roles = (wanted: string[]) =>
      server.call(server.first, 'PUT', `/v1/people/${person.personId}/roles`, { roles: wanted });
    const trail = async () => (await server.call(person, 'GET', '/v1/trail')).status;
    expect(await trail()).toBe(403);
    await roles(['employee', 'administrator']);
    expect(await trail()).toBe(200);
    await roles(['employee']);
    expect(await trail()).toBe(403);
    await server.call(server.first, 'DELETE', `/v1/people/${person.personId}/account`);
    expect((await server.call(person, 'GET', '/v1/me')).status).toBe(401);
  });
});

describe('signing out', () => {
  it('ends the session at once', async () => {
    const own = { ...manager, token: await signIn(server.url, manager.email) };
    expect((await server.call(own, 'POST', '/api/auth/sign-out', {})).status).toBe(200);
    const { status, body } = await server.call(own, 'GET', '/v1/me');
    expect([status, body.error.code]).toEqual([401, 'signed_out']);
  });

  it('ends every other session with a new password, also when the client does not ask for it', async () => {
    const person = await server.join('Pia Holm', ['manager']);
    const elsewhere = { ...person, token: await signIn(server.url, person.email) };
    const change = (currentPassword: string) =>
      server.call(person, 'POST', '/api/auth/change-password', {
        currentPassword,
        newPassword: 'another horse battery staple',
        revokeOtherSessions: false,
      });
    expect((await change('not the password')).body.error.code).toBe('invalid_password');
    expect((await server.call(elsewhere, 'GET', '/v1/me')).status).toBe(200);
    const changed = await change(PASSWORD);
    expect(changed.status).toBe(200);
    expect((await server.call(elsewhere, 'GET', '/v1/me')).status).toBe(401);
    const here = { ...person, token: changed.body.token };
    expect((await server.call(here, 'GET', '/v1/me')).status).toBe(200);
    const old = { email: person.email, password: PASSWORD };
    expect((await server.call(undefined, 'POST', '/api/auth/sign-in/email', old)).status).toBe(401);
  });

  it('ends every session everywhere', async () => {
    const person = await server.join('Ola Berg', ['manager']);
    const elsewhere = { ...person, token: await signIn(server.url, person.email) };
    expect((await server.call(person, 'POST', '/api/auth/revoke-sessions', {})).status).toBe(200);
    expect((await server.call(elsewhere, 'GET', '/v1/me')).status).toBe(401);
    expect((await server.call(person, 'GET', '/v1/me')).status).toBe(401);
  });

  it.each(['', 'Bearer', 'Bearer x', 'Basic abc', `Bearer ${'a'.repeat(32)}`])(
    'takes "%s" for nobody',
    async (authorization) => {
      const response = await fetch(`${server.url}/v1/me`, { headers: { authorization } });
      expect(response.status).toBe(401);
    },
  );
});

describe('the dashboard’s cookie', () => {
  it('is out of reach of scripts and other sites', async () => {
    const wish = { email: manager.email, password: PASSWORD };
    const response = await post('/api/auth/sign-in/email', wish, { origin: server.url });
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^fairway\.session_token=/);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
  });

  it('signs in, and changes things only from our own pages', async () => {
    const cookie = await cookieOf(server.first.email);
    const me = await fetch(`${server.url}/v1/me`, { headers: { cookie } });
    expect(me.status).toBe(200);
    const person = { id: crypto.randomUUID(), name: 'Noa Lind' };
    const foreign: Record<string, string>[] = [{}, { origin: 'https://evil.example' }, { origin: 'null' }];
    for (const headers of foreign) {
      const response = await post('/v1/people', person, { cookie, ...headers });
      expect((await response.json()).error.code).toBe('foreign_origin');
    }
    expect((await post('/v1/people', person, { cookie, origin: server.url })).status).toBe(201);
  });

  it('is worth nothing with another signature', async () => {
    const cookie = await cookieOf(manager.email);
    const forged = cookie.replace(/\.([^.]+)$/, `.${'A'.repeat(43)}%3D`);
    expect((await fetch(`${server.url}/v1/me`, { headers: { cookie: forged } })).status).toBe(401);
  });
});

describe('device authorization', () => {
  const client = { client_id: EXTENSION_CLIENT_ID };
  const ask = async () => (await post('/api/auth/device/code', client)).json();
  const poll = (code: string) =>
    post('/api/auth/device/token', {
      ...client,
      device_code: code,
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
    });

  it('gives the panel a raw token that works as bearer, once the person has approved it', async () => {
    const asked = await ask();
    expect(asked.verification_uri_complete).toBe(`${server.url}/device?user_code=${asked.user_code}`);

    const cookie = await cookieOf(manager.email);
    const claimed = await fetch(`${server.url}/api/auth/device?user_code=${asked.user_code}`, {
      headers: { cookie },
    });
    expect(await claimed.json()).toMatchObject({ status: 'pending', client_id: EXTENSION_CLIENT_ID });
    const approval = { userCode: asked.user_code };
    const approved = await post('/api/auth/device/approve', approval, { cookie, origin: server.url });
    expect(approved.status).toBe(200);

    const { access_token: token } = await (await poll(asked.device_code)).json();
    const panel = { ...manager, token };
    expect((await server.call(panel, 'GET', '/v1/me')).body.person.id).toBe(manager.personId);
    expect((await (await poll(asked.device_code)).json()).error).toBe('invalid_grant');
    await server.call(panel, 'POST', '/api/auth/sign-out', {});
    expect((await server.call(panel, 'GET', '/v1/me')).status).toBe(401);
  });

  it('waits until the person has answered, and says no when they did', async () => {
    const asked = await ask();
    expect((await (await poll(asked.device_code)).json()).error).toBe('authorization_pending');
    const denied = await ask();
    const cookie = await cookieOf(manager.email);
    await fetch(`${server.url}/api/auth/device?user_code=${denied.user_code}`, { headers: { cookie } });
    await post('/api/auth/device/deny', { userCode: denied.user_code }, { cookie, origin: server.url });
    expect((await (await poll(denied.device_code)).json()).error).toBe('access_denied');
  });

  it('lets nobody approve what somebody else has opened, or what another page asks for', async () => {
    const asked = await ask();
    const [own, other] = [await cookieOf(manager.email), await cookieOf(server.first.email)];
    await fetch(`${server.url}/api/auth/device?user_code=${asked.user_code}`, { headers: { cookie: own } });
    const approval = { userCode: asked.user_code };
    const approve = (headers: Record<string, string>) => post('/api/auth/device/approve', approval, headers);
    expect((await approve({ cookie: other, origin: server.url })).status).toBe(403);
    expect((await approve({ cookie: own, origin: 'https://evil.example' })).status).toBe(403);
    expect((await approve({})).status).toBe(401);
    expect((await (await poll(asked.device_code)).json()).error).toBe('authorization_pending');
  });

  it('knows no other client', async () => {
    const response = await post('/api/auth/device/code', { client_id: 'somebody-else' });
    expect([response.status, (await response.json()).error]).toEqual([400, 'invalid_client']);
  });
});

describe('other origins', () => {
  const preflight = (origin: string, path = '/v1/me') =>
    fetch(`${server.url}${path}`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization',
      },
    });
  const firefox = 'moz-extension://6ce4a1e0-2c6b-4f0e-9a8e-0f2c1b3d4e5f';

  it.each([`chrome-extension://${CHROME_EXTENSION_ID}`, firefox])(
    'lets %s read, without credentials',
    async (origin) => {
      for (const path of ['/v1/me', '/api/auth/device/code']) {
        const { headers } = await preflight(origin, path);
        expect(headers.get('access-control-allow-origin')).toBe(origin);
        expect(headers.get('access-control-allow-credentials')).toBeNull();
      }
    },
  );

  it.each([
    'https://evil.example',
    'null',
    'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
    `${firefox}.evil.example`,
    `${firefox}/`,
    'moz-extension://evil',
    `https://x?${firefox}`,
  ])('lets %s read nothing', async (origin) => {
    const { headers } = await preflight(origin);
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});
