import type { Organisation } from '@fairway/shared/contract/me.ts';
import { todayIn } from '@fairway/shared/plan/dates.ts';
import { policySchema } from '@fairway/shared/plan/policy.ts';
import { and, eq, gt, sql } from 'drizzle-orm';
import type { Context, MiddlewareHandler } from 'hono';
import { getSignedCookie } from 'hono/cookie';
import { build, prepare } from '../db/queries.ts';
import * as auth from '../db/schema/auth.ts';
import { organisationSetting } from '../db/schema/organisation.ts';
import { hrScope, person } from '../db/schema/people.ts';
import { Refusal } from '../errors.ts';
import type { AppEnv, Parts } from '../parts.ts';
import { parseRoles } from './roles.ts';
import type { Session } from './viewer.ts';

type SessionParts = Pick<Parts, 'database' | 'auth' | 'now'>;

/**
 * Lets signed-in members through, with session, roles, person and organisation read from the database in one read at
 * every request: a sign-out, a role taken away or a person who has left binds from the next one.
 */
export function requireSession(parts: SessionParts): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const found = await readStanding(parts, await presentedToken(parts, c));
    c.set('session', found.session);
    c.set('organisation', found.organisation);
    await next();
  };
}

/** The session token of the bearer header, or of the dashboard's signed cookie; a header wins. */
async function presentedToken({ auth }: SessionParts, c: Context): Promise<string> {
  const header = c.req.header('authorization');
  const bearer = header?.match(/^bearer +([\w-]+)$/i)?.[1];
  if (bearer) return bearer;
  if (header !== undefined) throw signedOut();
  const cookie = await getSignedCookie(c, auth.secret, auth.cookieName);
  if (!cookie) throw signedOut();
  return cookie;
}

interface Standing {
  session: Session;
  organisation: Organisation;
}

const standingByToken = prepare(
  build
    .select({
      userId: auth.session.userId,
      roles: auth.member.role,
      personId: person.id,
      leftOn: person.leftOn,
      orgId: auth.organization.id,
      name: auth.organization.name,
      timeZone: organisationSetting.timeZone,
      policy: organisationSetting.policy,
      hrUnits: hrScope.units,
    })
    .from(auth.session)
    .leftJoin(auth.member, eq(auth.member.userId, auth.session.userId))
    .leftJoin(auth.organization, eq(auth.organization.id, auth.member.organizationId))
    .leftJoin(organisationSetting, eq(organisationSetting.orgId, auth.organization.id))
    .leftJoin(person, and(eq(person.orgId, auth.organization.id), eq(person.userId, auth.session.userId)))
    .leftJoin(hrScope, and(eq(hrScope.orgId, auth.organization.id), eq(hrScope.personId, person.id)))
    .where(
      and(
        eq(auth.session.token, sql.placeholder('token')),
        gt(auth.session.expiresAt, sql.placeholder('at')),
      ),
    )
    .limit(1),
);

async function readStanding({ database, now }: SessionParts, token: string): Promise<Standing> {
  const at = now();
  const [[row]] = await database.read([standingByToken({ token, at: at.getTime() })]);
  if (!row) throw signedOut();
  const { userId, roles, personId, orgId, name, timeZone, policy } = row;
  if (!roles || !personId || !orgId || !name || !timeZone || !policy) throw noAccess();
  const today = todayIn(timeZone, at.toISOString());
  if (row.leftOn !== null && row.leftOn < today) throw noAccess();
  return {
    session: { userId, orgId, personId, roles: parseRoles(roles), hrUnits: row.hrUnits },
    organisation: { id: orgId, name, timeZone, today, policy: policySchema.parse(JSON.parse(policy)) },
  };
}

const signedOut = () => new Refusal(401, 'signed_out', 'You are signed out. Sign in and try again.');
const noAccess = () =>
  new Refusal(
    403,
    'no_access',
    'Your account has no access here any more. Ask your HR team if that is wrong.',
  );
