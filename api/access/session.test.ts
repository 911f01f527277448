import { Hono } from 'hono';
import { generateSignedCookie } from 'hono/cookie';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type World } from '../../test/support/api/world.ts';
import { build } from '../db/queries.ts';
import { member, session as sessionTable, user } from '../db/schema/auth.ts';
import { hrScope } from '../db/schema/people.ts';
import { answerError } from '../errors.ts';
import type { AppEnv } from '../parts.ts';
import { requireSession } from './session.ts';

const SECRET = 'a secret of this test';
const COOKIE = 'fairway.session_token';
let world: World;
let app: Hono<AppEnv>;

beforeAll(async () => {
  world = await createWorld();
  const auth = { secret: SECRET, cookieName: COOKIE } as never;
  app = new Hono<AppEnv>()
    .use(requireSession({ database: world.database, auth, now: () => world.parts.now() }))
    .get('/', (c) => c.json({ session: c.get('session'), organisation: c.get('organisation') }));
  app.onError(answerError);
  await account('hana', { role: 'hr,administrator', scope: ['Care', 'Sales'] });
  await account('mia', { role: 'manager' });
  // In the other organisation under the same name of a role, and with a scope that is not of this one.
  await account('hugo', { role: 'hr', org: 'other' });
  await world.database.write([
    build.insert(hrScope).values({ orgId: 'other', personId: 'hana', units: ['Elsewhere'] }),
    build.insert(hrScope).values({ orgId: 'org', personId: 'hugo', units: ['Elsewhere'] }),
  ]);
});
afterAll(() => world.close());

/** Gives a person of the world an account with a session that ends on 3 March at nine. */
async function account(
  personId: string,
  { role, org = 'org', scope }: { role: string; org?: string; scope?: string[] },
) {
  const userId = `user-${personId}`;
  await world.database.write([
    build.insert(user).values({ id: userId, name: personId, email: `${personId}@acme.example` }),
    build.insert(member).values({
      ...{ id: `member-${personId}`, organizationId: org, userId, role, createdAt: new Date() },
    }),
    build.insert(sessionTable).values({
      ...{ id: personId, token: `token-of-${personId}`, userId },
      expiresAt: new Date('2026-03-03T09:00:00Z'),
    }),
    { sql: 'update person set user_id = :userId where id = :personId', args: { userId, personId } },
    ...(scope ? [build.insert(hrScope).values({ orgId: org, personId, units: scope })] : []),
  ]);
}

const ask = async (headers: Record<string, string>) => {
  const response = await app.request('/', { headers });
  return { status: response.status, body: await response.json() };
};
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const refusalOf = async (headers: Record<string, string>) => {
  const { status, body } = await ask(headers);
  return [status, body.error?.code];
};
const run = (sql: string) => world.database.write([{ sql, args: [] }]);
const SIGNED_OUT = [401, 'signed_out'];
const NO_ACCESS = [403, 'no_access'];

describe('a request with a token', () => {
  it('is made by whom the database has at that moment, with their roles, units and organisation', async () => {
    const { status, body } = await ask(bearer('token-of-hana'));
    expect(status).toBe(200);
    expect(body.session).toEqual({
      userId: 'user-hana',
      orgId: 'org',
      personId: 'hana',
      roles: ['hr', 'administrator'],
      hrUnits: ['Care', 'Sales'],
    });
    expect(body.organisation).toMatchObject({
      ...{ id: 'org', name: 'org', timeZone: 'UTC', today: '2026-03-02' },
      policy: { readingDays: expect.any(Number) },
    });
    expect((await ask(bearer('token-of-mia'))).body.session).toMatchObject({
      ...{ personId: 'mia', roles: ['manager'], hrUnits: null },
    });
    expect((await ask(bearer('token-of-hugo'))).body.session).toMatchObject({
      orgId: 'other',
      hrUnits: null,
    });
  });

  it.each(['Bearer token-of-hana', 'bearer token-of-hana', 'BEARER   token-of-hana'])(
    'is read from “%s”',
    async (authorization) => {
      expect((await ask({ authorization })).status).toBe(200);
    },
  );

  it.each([
    'token-of-hana',
    'Basic token-of-hana',
    'xBearer token-of-hana',
    'Bearer token-of-hana more',
    'Bearertoken-of-hana',
    'Bearer',
    'Bearer token-of-nobody',
    '',
  ])('is signed out with “%s”', async (authorization) => {
    expect(await refusalOf({ authorization })).toEqual(SIGNED_OUT);
  });

  it('is signed out once its time is over', async () => {
    world.on('2026-03-03');
    expect(await refusalOf(bearer('token-of-hana'))).toEqual(SIGNED_OUT);
    world.on('2026-03-02');
    expect((await ask(bearer('token-of-hana'))).status).toBe(200);
  });

  it('has no access after the last day on record, and has it on that day', async () => {
    await run("update person set left_on = '2026-03-02' where id = 'mia'");
    expect((await ask(bearer('token-of-mia'))).status).toBe(200);
    await run("update person set left_on = '2026-03-01' where id = 'mia'");
    expect(await refusalOf(bearer('token-of-mia'))).toEqual(NO_ACCESS);
    await run("update person set left_on = null where id = 'mia'");
  });

  it.each([
    ['a role', "update member set role = '' where user_id = 'user-mia'"],
    ['a person on record', "update person set user_id = null where id = 'mia'"],
    ['what the organisation settled', "delete from organisation_setting where org_id = 'org'"],
    ['a membership', "delete from member where user_id = 'user-mia'"],
  ])('has no access without %s', async (_, sql) => {
    await run('create table if not exists kept as select * from organisation_setting');
    await run(sql);
    expect(await refusalOf(bearer('token-of-mia'))).toEqual(NO_ACCESS);
    await run("update member set role = 'manager' where user_id = 'user-mia'");
    await run("update person set user_id = 'user-mia' where id = 'mia'");
    await run('insert or ignore into organisation_setting select * from kept');
  });
});

describe('a request with a cookie', () => {
  const cookieFor = async (token: string, secret = SECRET, name = COOKIE) => {
    const cookie = await generateSignedCookie(name, token, secret);
    return cookie.split(';')[0]!;
  };

  it('is made by whose token it carries, signed by us', async () => {
    const { status, body } = await ask({ cookie: await cookieFor('token-of-hana') });
    expect([status, body.session?.personId]).toEqual([200, 'hana']);
  });

  it('is signed out when another signed it, under another name, or without one', async () => {
    expect(await refusalOf({ cookie: await cookieFor('token-of-hana', 'another secret') })).toEqual(
      SIGNED_OUT,
    );
    expect(await refusalOf({ cookie: await cookieFor('token-of-hana', SECRET, 'other') })).toEqual(
      SIGNED_OUT,
    );
    expect(await refusalOf({ cookie: `${COOKIE}=token-of-hana` })).toEqual(SIGNED_OUT);
    expect(await refusalOf({})).toEqual(SIGNED_OUT);
  });

  it('counts for nothing beside a header, right or wrong', async () => {
    const cookie = await cookieFor('token-of-hugo');
    expect((await ask({ cookie, ...bearer('token-of-hana') })).body.session?.personId).toBe('hana');
    expect(await refusalOf({ cookie, authorization: 'Basic x' })).toEqual(SIGNED_OUT);
  });

  it('says what to do', async () => {
    expect((await ask({})).body.error.message).toContain('Sign in');
    await run("update person set left_on = '2026-03-01' where id = 'hugo'");
    expect((await ask(bearer('token-of-hugo'))).body.error.message).toContain('Ask your HR team');
  });
});
