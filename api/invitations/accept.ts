import type { Invitation } from '@fairway/shared/contract/invitations.ts';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { parseRoles } from '../access/roles.ts';
import { hashToken } from '../access/token.ts';
import type { Database } from '../db/database.ts';
import { isConstraintViolation } from '../db/errors.ts';
import { build } from '../db/queries.ts';
import { account, member, organization, session as sessionTable, user } from '../db/schema/auth.ts';
import { accountInvitation } from '../db/schema/organisation.ts';
import { hrScope, person } from '../db/schema/people.ts';
import { Refusal } from '../errors.ts';
import { appendTrail } from '../organisation/trail.ts';
import type { Parts } from '../parts.ts';
import { makeAccount, makeMember } from '../people/account.ts';
import { hasPlanOutside, planBetween } from '../record/led.ts';

/** An open invitation, found by its token. */
async function findOpen(database: Database, token: string, at: Date) {
  const [[found]] = await database.read([
    build
      .select({
        id: accountInvitation.id,
        orgId: accountInvitation.orgId,
        roles: accountInvitation.roles,
        delivery: accountInvitation.delivery,
        invitedBy: accountInvitation.invitedBy,
        hrUnits: hrScope.units,
        expiresAt: accountInvitation.expiresAt,
        organisation: organization.name,
        personId: person.id,
        name: person.name,
        email: person.email,
        userId: person.userId,
        accountEmail: user.email,
      })
      .from(accountInvitation)
      .innerJoin(organization, eq(organization.id, accountInvitation.orgId))
      .innerJoin(
        person,
        and(eq(person.orgId, accountInvitation.orgId), eq(person.id, accountInvitation.personId)),
      )
      .leftJoin(user, eq(user.id, person.userId))
      .leftJoin(
        hrScope,
        and(eq(hrScope.orgId, accountInvitation.orgId), eq(hrScope.personId, accountInvitation.invitedBy)),
      )
      .where(
        and(
          eq(accountInvitation.tokenHash, await hashToken(token)),
          isNull(accountInvitation.acceptedAt),
          isNull(accountInvitation.withdrawnAt),
          gt(accountInvitation.expiresAt, at.toISOString()),
        ),
      ),
  ]);
  if (!found) throw linkEnded();
  // Whoever made the link may hold it still, and a plan that is not theirs to see may have come since.
  const { orgId, invitedBy, personId } = found;
  const isBarred =
    (await planBetween(database, orgId, invitedBy, personId)) ||
    (await hasPlanOutside(database, found, personId));
  if (isBarred) throw linkEnded();
  return found;
}
type OpenInvitation = Awaited<ReturnType<typeof findOpen>>;

/** What the person sees before they choose a password. */
export async function readInvitation(database: Database, token: string, at: Date): Promise<Invitation> {
  const { organisation, name, email, accountEmail, expiresAt } = await findOpen(database, token, at);
  return { organisation, name, email: accountEmail ?? email, expiresAt };
}

/**
 * Opens the account: the password is set, the roles are given, the link is used up, and how the account was claimed is
 * kept, all in one batch. Somebody who had an account gets a new password, and every session of theirs ends.
 * @returns the address to sign in with
 */
export async function acceptInvitation(
  { database, auth, now }: Pick<Parts, 'database' | 'auth' | 'now'>,
  token: string,
  wish: { password: string; email?: string | undefined },
): Promise<{ email: string }> {
  const at = now();
  const invitation = await findOpen(database, token, at);
  const email = invitation.accountEmail ?? invitation.email ?? wish.email;
  if (!email) {
    throw new Refusal(
      400,
      'email_needed',
      'No e-mail address is on record for you. Give the one to sign in with.',
    );
  }
  const passwordHash = await auth.hashPassword(wish.password);
  const opened = invitation.userId
    ? renewAccount(invitation, invitation.userId, passwordHash, at)
    : openAccount(invitation, email, passwordHash, at);
  try {
    await database.write([
      useUp(invitation, opened.userId, at),
      ...opened.statements,
      claimed(invitation, at),
    ]);
  } catch (error) {
    if (!isConstraintViolation(error)) throw error;
    throw new Refusal(
      409,
      'email_taken',
      'Another account has this e-mail address, or the link was used in between. Try to sign in, or ask HR for a new link.',
    );
  }
  return { email };
}

/** A second use at the same moment would set `token_hash` to null, which it may not be: that undoes its whole batch. */
function useUp({ orgId, id }: OpenInvitation, userId: string, at: Date) {
  return {
    sql: `update account_invitation set accepted_at = :at, accepted_by = :user,
        token_hash = case when accepted_at is null and withdrawn_at is null then token_hash end
      where org_id = :org and id = :id`,
    args: { at: at.toISOString(), user: userId, org: orgId, id },
  };
}

function openAccount(
  { orgId, personId, name, roles }: OpenInvitation,
  email: string,
  passwordHash: string,
  at: Date,
) {
  const userId = crypto.randomUUID();
  return {
    userId,
    statements: [
      ...makeAccount({ orgId, userId, name, email, passwordHash, at }),
      makeMember({ orgId, userId, roles: parseRoles(roles), at }),
      build
        .update(person)
        .set({ userId, email, updatedAt: at.toISOString() })
        .where(and(eq(person.orgId, orgId), eq(person.id, personId))),
    ],
  };
}

function renewAccount({ orgId, roles }: OpenInvitation, userId: string, passwordHash: string, at: Date) {
  return {
    userId,
    statements: [
      build
        .update(account)
        .set({ password: passwordHash, updatedAt: at })
        .where(and(eq(account.userId, userId), eq(account.providerId, 'credential'))),
      build.delete(sessionTable).where(eq(sessionTable.userId, userId)),
      build.delete(member).where(and(eq(member.organizationId, orgId), eq(member.userId, userId))),
      makeMember({ orgId, userId, roles: parseRoles(roles), at }),
    ],
  };
}

const claimed = ({ orgId, personId, id, delivery }: OpenInvitation, at: Date) =>
  appendTrail({
    orgId,
    actorId: personId,
    at: at.toISOString(),
    action: 'account.claimed',
    subjectId: personId,
    detail: { invitation: id, delivery },
  });

const linkEnded = () =>
  new Refusal(
    404,
    'link_ended',
    'This link does not work: it was used, it is too old, or it was replaced. Ask HR for a new one.',
  );
