import { createClient } from '@libsql/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Account,
  openPlan,
  PASSWORD,
  signIn,
  startTestServer,
  type TestServer,
} from '../../test/support/server.ts';

let server: TestServer;
let clock = new Date('2026-03-02T09:00:00Z');
let admin: Account;
let hr: Account;
beforeAll(async () => {
  server = await startTestServer({ now: () => clock });
  admin = server.first;
  hr = await server.join('Hugo Stern', ['hr']);
});
afterAll(() => server.close());

async function addPerson(name: string, more: object = {}): Promise<string> {
  const id = crypto.randomUUID();
  await server.call(admin, 'POST', '/v1/people', { id, name, ...more });
  return id;
}

const invite = (as: Account, personId: string, roles: string[] = ['employee']) =>
  server.call(as, 'POST', '/v1/invitations', { personId, roles });

/** The path under which the API knows what a link's page asks for. */
const pathOf = (link: string) => `/v1${new URL(link).pathname.replace('/invitation/', '/invitations/')}`;
const accept = (path: string, more: object = {}) =>
  server.call(undefined, 'POST', path, { password: PASSWORD, ...more });

describe('an invitation', () => {
  it('opens the account of one person, once', async () => {
    const id = await addPerson('Noa Lind', { email: 'noa@acme.example' });
    const { body } = await invite(hr, id, ['employee', 'manager']);
    expect(body.link).toMatch(new RegExp(`^${server.url}/invitation/[\\w-]{43}$`));
    const path = pathOf(body.link);
    expect((await server.call(undefined, 'GET', path)).body).toEqual({
      organisation: 'Acme',
      name: 'Noa Lind',
      email: 'noa@acme.example',
      expiresAt: '2026-03-16T09:00:00.000Z',
    });
    const noa = await accept(path);
    expect([noa.status, noa.body]).toEqual([201, { email: 'noa@acme.example' }]);
    for (const again of [await accept(path), await server.call(undefined, 'GET', path)]) {
      expect([again.status, again.body.error.code]).toEqual([404, 'link_ended']);
    }
    const token = await signIn(server.url, 'noa@acme.example');
    const me = await server.call({ ...hr, token }, 'GET', '/v1/me');
    expect(me.body).toMatchObject({ person: { id }, roles: ['manager', 'employee'] });
  });

  it('is used once, also when it is opened twice at the same moment', async () => {
    const id = await addPerson('Twice Told', { email: 'twice@acme.example' });
    const path = pathOf((await invite(hr, id)).body.link);
    const answers = await Promise.all([accept(path), accept(path, { password: `${PASSWORD}!` })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('asks for an e-mail address where none is on record', async () => {
    const id = await addPerson('Ida Holm');
    const path = pathOf((await invite(hr, id)).body.link);
    expect((await accept(path)).body.error.code).toBe('email_needed');
    expect((await accept(path, { email: 'Ida@home.example' })).body).toEqual({ email: 'ida@home.example' });
    expect((await server.call(hr, 'GET', `/v1/people/${id}`)).body).toMatchObject({
      email: 'ida@home.example',
      account: 'active',
    });
  });

  it('does not take the address that another account has, and stays open', async () => {
    const id = await addPerson('Sly Fox');
    const path = pathOf((await invite(hr, id)).body.link);
    expect((await accept(path, { email: hr.email })).body.error.code).toBe('email_taken');
    expect((await accept(path, { email: 'sly@acme.example' })).status).toBe(201);
  });

  it('ends after fourteen days, when it is withdrawn, and when another one is made', async () => {
    const id = await addPerson('Old Link', { email: 'old@acme.example' });
    const first = pathOf((await invite(hr, id)).body.link);
    const second = await invite(hr, id);
    expect((await accept(first)).body.error.code).toBe('link_ended');
    expect((await server.call(hr, 'DELETE', `/v1/invitations/${second.body.id}`)).status).toBe(204);
    expect((await accept(pathOf(second.body.link))).body.error.code).toBe('link_ended');
    const third = pathOf((await invite(hr, id)).body.link);
    clock = new Date('2026-03-16T09:00:00Z');
    expect((await accept(third)).body.error.code).toBe('link_ended');
    clock = new Date('2026-03-02T09:00:00Z');
  });

  it('gives somebody who forgot their password a new one, and ends their sessions', async () => {
    const person = await server.join('For Getful', ['employee']);
    const path = pathOf((await invite(hr, person.personId)).body.link);
    expect((await accept(path, { password: 'another long password' })).body.email).toBe(person.email);
    expect((await server.call(person, 'GET', '/v1/me')).status).toBe(401);
    const token = await signIn(server.url, person.email, 'another long password');
    expect((await server.call({ ...person, token }, 'GET', '/v1/me')).body.person.id).toBe(person.personId);
  });

  it('is listed for HR while it is open, without its link', async () => {
    const id = await addPerson('Lis Ted', { email: 'listed@acme.example' });
    const { body } = await invite(hr, id);
    const { invitations } = (await server.call(hr, 'GET', '/v1/invitations')).body;
    expect(invitations).toContainEqual({
      id: body.id,
      person: { id, name: 'Lis Ted' },
      roles: ['employee'],
      createdAt: '2026-03-02T09:00:00.000Z',
      expiresAt: '2026-03-16T09:00:00.000Z',
    });
    expect((await server.call(hr, 'GET', `/v1/people/${id}`)).body.account).toBe('invited');
  });

  it.each(['x', 'a'.repeat(43), '%00', '..%2f..%2fme'])('with the token %s opens nothing', async (token) => {
    expect((await accept(`/v1/invitations/${token}`)).status).toBe(404);
  });
});

describe('the link', () => {
  it('goes to HR only', async () => {
    const manager = await server.join('Mia Novak', ['manager']);
    const id = await addPerson('Rep Ort', { managerId: manager.personId });
    expect((await invite(manager, id)).status).toBe(403);
    const administrator = await server.join('Ada Min', ['administrator']);
    expect((await invite(administrator, id)).status).toBe(403);
  });

  it('never goes to the manager of the invited, even where they are HR, nor to the invited', async () => {
    const both = await server.join('Hella Both', ['hr', 'manager']);
    const id = await addPerson('Own Report', { managerId: both.personId });
    expect((await invite(both, id)).body.error.code).toBe('not_allowed');
    expect((await invite(both, both.personId)).body.error.code).toBe('not_allowed');
    expect((await invite(hr, id)).status).toBe(201);
  });

  it('never goes to who leads a plan for the invited without being their manager on record', async () => {
    const both = await server.join('Helge Both', ['hr', 'manager']);
    const id = await addPerson('Not Own Report');
    expect((await invite(both, id)).status).toBe(201);
    await openPlan(server, both, id);
    expect((await invite(both, id)).body.error.code).toBe('not_allowed');
  });

  it('never goes to the one whom the invited leads a plan for: it would open the account above their own plan', async () => {
    const subject = await server.join('Hilde Subject', ['hr']);
    const leader = await server.join('Lea Leader', ['manager']);
    expect((await invite(subject, leader.personId, ['manager'])).status).toBe(201);
    await openPlan(server, leader, subject.personId);
    expect((await invite(subject, leader.personId, ['manager'])).body.error.code).toBe('not_allowed');
    expect((await invite(hr, leader.personId, ['manager'])).status).toBe(201);
  });

  it('ends where a plan has come between who made it and the invited since', async () => {
    const subject = await server.join('Hasso Subject', ['hr']);
    const leader = await server.join('Levi Leader', ['manager']);
    const { link } = (await invite(subject, leader.personId, ['manager'])).body;
    await openPlan(server, leader, subject.personId);
    expect((await accept(pathOf(link))).body.error.code).toBe('link_ended');
  });

  it('never goes to somebody below the invited, plan or not: the answer would tell of a plan that was not shared', async () => {
    const above = await server.join('Uta Above', ['manager']);
    const leader = await server.join('Lotte Leader', ['manager'], above.personId);
    const subject = await server.join('Heidi Subject', ['hr'], leader.personId);
    const answers = () =>
      Promise.all([above, leader].map(async ({ personId }) => (await invite(subject, personId)).status));
    expect(await answers()).toEqual([403, 403]);
    await openPlan(server, leader, subject.personId);
    expect(await answers()).toEqual([403, 403]);
  });

  it('gives back neither a role nor an access that was taken since', async () => {
    const person = await server.join('Has Been', ['hr']);
    const open = async () => pathOf((await invite(admin, person.personId, ['hr'])).body.link);
    const ends = [
      () => server.call(admin, 'PUT', `/v1/people/${person.personId}/roles`, { roles: ['employee'] }),
      () => server.call(admin, 'DELETE', `/v1/people/${person.personId}/account`),
    ];
    for (const end of ends) {
      const path = await open();
      expect((await end()).status).toBeLessThan(300);
      expect((await accept(path)).body.error.code).toBe('link_ended');
    }
  });

  it('ends in the hands of who is in HR no more', async () => {
    const ends = {
      roles: (path: string) => server.call(admin, 'PUT', `${path}/roles`, { roles: ['employee'] }),
      account: (path: string) => server.call(admin, 'DELETE', `${path}/account`),
      leave: (path: string) => server.call(admin, 'PATCH', path, { leftOn: '2026-03-01' }),
    };
    for (const [change, end] of Object.entries(ends)) {
      const partner = await server.join(`Hetty ${change}`, ['hr']);
      const id = await addPerson('Still Here', { email: `${change}@still.example` });
      const path = pathOf((await invite(partner, id)).body.link);
      expect((await end(`/v1/people/${partner.personId}`)).status).toBeLessThan(300);
      expect((await accept(path)).body.error.code).toBe('link_ended');
    }
  });

  it('is kept nowhere', async () => {
    const id = await addPerson('No Trace', { email: 'trace@acme.example' });
    const { link } = (await invite(hr, id)).body;
    const client = createClient({ url: `file:${server.folder}/fairway.db` });
    const { rows } = await client.execute('select * from account_invitation, trail');
    client.close();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(link.split('/').at(-1));
  });
});

describe('roles', () => {
  const setRoles = (as: Account, { personId }: Account, roles: string[]) =>
    server.call(as, 'PUT', `/v1/people/${personId}/roles`, { roles });

  it('of HR partner and administrator are an administrator’s to give', async () => {
    const id = await addPerson('Ann Other', { email: 'ann@acme.example' });
    for (const roles of [['hr'], ['employee', 'administrator']]) {
      expect((await invite(hr, id, roles)).body.error.code).toBe('not_allowed');
    }
    expect((await invite(admin, id, ['hr'])).status).toBe(201);
  });

  it('bind from the next request', async () => {
    const person = await server.join('Chan Ging', ['employee']);
    expect((await server.call(person, 'GET', '/v1/people')).status).toBe(403);
    await setRoles(hr, person, ['employee', 'manager']);
    expect((await server.call(person, 'GET', '/v1/people')).status).toBe(200);
    expect((await setRoles(hr, person, ['hr'])).status).toBe(403);
    expect((await setRoles(person, person, ['hr'])).status).toBe(403);
  });

  it('never leave the organisation without administrator or HR partner', async () => {
    const small = await startTestServer();
    const { first, call } = small;
    const path = `/v1/people/${first.personId}`;
    const answers = [
      await call(first, 'PUT', `${path}/roles`, { roles: ['administrator'] }),
      await call(first, 'PUT', `${path}/roles`, { roles: ['hr'] }),
      await call(first, 'DELETE', `${path}/account`),
    ];
    expect(answers.map(({ body }) => body.error.code)).toEqual([
      'last_of_role',
      'last_of_role',
      'last_of_role',
    ]);
    await small.close();
  });

  it('and sessions end with the account, and a new invitation opens it again', async () => {
    const person = await server.join('Gone Away', ['employee']);
    expect((await server.call(hr, 'DELETE', `/v1/people/${person.personId}/account`)).status).toBe(204);
    expect((await server.call(person, 'GET', '/v1/me')).status).toBe(401);
    const token = await signIn(server.url, person.email);
    expect((await server.call({ ...person, token }, 'GET', '/v1/me')).body.error.code).toBe('no_access');
    const path = pathOf((await invite(hr, person.personId)).body.link);
    expect((await accept(path, { password: 'yet another password' })).status).toBe(201);
    expect((await server.call(hr, 'GET', `/v1/people/${person.personId}`)).body.account).toBe('active');
  });
});

it('how an account was claimed stands on the trail', async () => {
  const person = await server.join('Tra Iled', ['employee']);
  const client = createClient({ url: `file:${server.folder}/fairway.db` });
  const { rows } = await client.execute({
    sql: 'select action, actor_id, detail from trail where subject_id = ? order by rowid',
    args: [person.personId],
  });
  client.close();
  expect(rows.map(({ action, actor_id }) => [action, actor_id])).toEqual([
    ['person.added', admin.personId],
    ['invitation.made', admin.personId],
    ['account.claimed', person.personId],
  ]);
  expect(JSON.parse(String(rows[2]?.detail))).toMatchObject({ delivery: 'link' });
});
