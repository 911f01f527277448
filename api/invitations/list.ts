import { and, eq, gt, isNull, or } from 'drizzle-orm';
import { parseRoles } from '../access/roles.ts';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { build } from '../db/queries.ts';
import { accountInvitation } from '../db/schema/organisation.ts';
import { person } from '../db/schema/people.ts';
import { notFound } from '../errors.ts';
import { appendTrail } from '../organisation/trail.ts';

const isOpen = (orgId: string, at: string) =>
  and(
    eq(accountInvitation.orgId, orgId),
    isNull(accountInvitation.acceptedAt),
    isNull(accountInvitation.withdrawnAt),
    gt(accountInvitation.expiresAt, at),
  );

/** Open, and this HR partner's to see: who serves listed units sees the links that they made. */
const isTheirs = ({ orgId, personId, hrUnits }: Session, at: string) =>
  and(isOpen(orgId, at), hrUnits ? eq(accountInvitation.invitedBy, personId) : undefined);

/** The statement that ends every link to somebody's account, and with `made` also those that they hold of others'. */
export function endLinks(orgId: string, personId: string, at: string, made = false) {
  const { invitedBy, delivery } = accountInvitation;
  const held = made ? and(eq(invitedBy, personId), eq(delivery, 'link')) : undefined;
  return build
    .update(accountInvitation)
    .set({ withdrawnAt: at })
    .where(and(isOpen(orgId, at), or(eq(accountInvitation.personId, personId), held)));
}

/** The links that are still open, the newest first; the links themselves are not kept. */
export async function listInvitations(database: Database, session: Session, at: Date) {
  const [rows] = await database.read([
    build
      .select({
        id: accountInvitation.id,
        person: { id: person.id, name: person.name },
        roles: accountInvitation.roles,
        createdAt: accountInvitation.createdAt,
        expiresAt: accountInvitation.expiresAt,
      })
      .from(accountInvitation)
      .innerJoin(
        person,
        and(eq(person.orgId, accountInvitation.orgId), eq(person.id, accountInvitation.personId)),
      )
      .where(isTheirs(session, at.toISOString()))
      .orderBy(accountInvitation.createdAt),
  ]);
  return rows.reverse().map((row) => ({ ...row, roles: parseRoles(row.roles) }));
}

/** Ends a link that nobody has used. */
export async function withdrawInvitation(database: Database, session: Session, id: string, at: Date) {
  const { orgId, personId: actorId } = session;
  const day = at.toISOString();
  const [[found]] = await database.read([
    build
      .select({ personId: accountInvitation.personId })
      .from(accountInvitation)
      .where(and(isTheirs(session, day), eq(accountInvitation.id, id))),
  ]);
  if (!found) throw notFound();
  await database.write([
    build
      .update(accountInvitation)
      .set({ withdrawnAt: day })
      .where(and(isTheirs(session, day), eq(accountInvitation.id, id))),
    appendTrail({
      orgId,
      actorId,
      at: day,
      action: 'invitation.withdrawn',
      subjectId: found.personId,
      detail: { id },
    }),
  ]);
}
