import type { Person } from '@fairway/shared/contract/people.ts';
import type { Role } from '@fairway/shared/plan/roles.ts';
import { and, eq, sql } from 'drizzle-orm';
import { mayGrant } from '../access/people.ts';
import { joinRoles } from '../access/roles.ts';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { build } from '../db/queries.ts';
import { member, session as sessionTable } from '../db/schema/auth.ts';
import { person } from '../db/schema/people.ts';
import { notAllowed, Refusal } from '../errors.ts';
import { endLinks } from '../invitations/list.ts';
import { appendTrail } from '../organisation/trail.ts';
import { requireSomebodyLeft } from './last-of-role.ts';
import { requireApart } from './own-plan.ts';

/**
 * Gives somebody other roles; they bind from that person's next request. Links end with it: one that is still open would
 * give back what was taken.
 */
export async function changeRoles(
  database: Database,
  session: Session,
  of: Person,
  roles: readonly Role[],
  at: Date,
) {
  requireAccount(of);
  requireGrant(session, of.roles, roles);
  const given = roles.filter((role) => !of.roles.includes(role));
  await requireApart(database, session, of.id, given);
  await requireSomebodyLeft(database, session.orgId, of, { roles, hrUnits: of.hrUnits ?? null });
  await database.write([
    build
      .update(member)
      .set({ role: joinRoles(roles) })
      .where(isMember(session.orgId, of.id)),
    endLinks(session.orgId, of.id, at.toISOString(), of.roles.includes('hr') && !roles.includes('hr')),
    appendTrail({
      orgId: session.orgId,
      actorId: session.personId,
      at: at.toISOString(),
      action: 'roles.changed',
      subjectId: of.id,
      detail: { from: of.roles, to: roles },
    }),
  ]);
}

/** Ends somebody's access: their membership, every session, and links to their account or held by them. The person and the record of what they did stay. */
export async function removeAccount(database: Database, session: Session, of: Person, at: Date) {
  requireAccount(of);
  requireGrant(session, of.roles, []);
  await requireApart(database, session, of.id);
  await requireSomebodyLeft(database, session.orgId, of, { roles: [], hrUnits: null });
  const { orgId, personId: actorId } = session;
  await database.write([
    build.delete(sessionTable).where(sql`${sessionTable.userId} = ${userOf(orgId, of.id)}`),
    build.delete(member).where(isMember(orgId, of.id)),
    endLinks(orgId, of.id, at.toISOString(), true),
    appendTrail({
      orgId,
      actorId,
      at: at.toISOString(),
      action: 'account.removed',
      subjectId: of.id,
      detail: { roles: of.roles },
    }),
  ]);
}

const userOf = (orgId: string, personId: string) =>
  sql`(select ${person.userId} from ${person} where ${person.orgId} = ${orgId} and ${person.id} = ${personId})`;

const isMember = (orgId: string, personId: string) =>
  and(eq(member.organizationId, orgId), sql`${member.userId} = ${userOf(orgId, personId)}`);

function requireAccount({ account }: Person): void {
  if (account === 'active') return;
  throw new Refusal(409, 'no_account', 'This person has no account yet. Send them an invitation first.');
}

/** Whoever changes roles must be one who may give both what was and what comes. */
export function requireGrant({ roles }: Session, before: readonly Role[], after: readonly Role[]): void {
  if (mayGrant(roles, [...before, ...after])) return;
  throw notAllowed(
    'Only an administrator gives or takes the roles HR partner and administrator. Ask one of them.',
  );
}
