import type { InvitationMade } from '@fairway/shared/contract/invitations.ts';
import type { Person } from '@fairway/shared/contract/people.ts';
import type { Role } from '@fairway/shared/plan/roles.ts';
import { mayInvite } from '../access/people.ts';
import { joinRoles } from '../access/roles.ts';
import { hashToken, newToken } from '../access/token.ts';
import type { Session } from '../access/viewer.ts';
import { build } from '../db/queries.ts';
import { accountInvitation } from '../db/schema/organisation.ts';
import { notAllowed, Refusal } from '../errors.ts';
import type { Letter } from '../mail/mail.ts';
import { appendTrail } from '../organisation/trail.ts';
import type { Parts } from '../parts.ts';
import { standsAbove } from '../people/line.ts';
import { requireApart } from '../people/own-plan.ts';
import { requireGrant } from '../people/roles.ts';
import { hasPlanOutside, planBetween } from '../record/led.ts';
import { endLinks, withdrawInvitation } from './list.ts';

const LASTS = 14 * 24 * 60 * 60 * 1000;

/**
 * Makes a single-use link that opens this person's account, or gives them a new password where they have one. Links
 * made before end. Where mail is set up the link goes to the person alone, and otherwise to HR alone.
 */
export async function invite(
  { database, mail, now, baseUrl }: Pick<Parts, 'database' | 'mail' | 'now' | 'baseUrl'>,
  session: Session,
  organisation: string,
  person: Person,
  roles: readonly Role[],
): Promise<InvitationMade> {
  const { orgId, personId: invitedBy } = session;
  // Whoever stands above is refused also where no plan was begun: the answer must not tell the invited's reports of one.
  const leads =
    person.manager?.id === invitedBy ||
    (await standsAbove(database, orgId, person.id, invitedBy)) ||
    (await planBetween(database, orgId, invitedBy, person.id));
  if (!mayInvite(session, person, leads)) {
    throw notAllowed(
      'An invitation link goes to HR only, and never between a manager and whom they manage. Ask another HR partner.',
    );
  }
  if (await hasPlanOutside(database, session, person.id)) {
    throw notAllowed('HR for the whole organisation makes this link. Ask one of them.');
  }
  requireGrant(session, person.roles, roles);
  await requireApart(database, session, person.id, roles);
  const [token, id, at] = [newToken(), crypto.randomUUID(), now()];
  const createdAt = at.toISOString();
  const expiresAt = new Date(at.getTime() + LASTS).toISOString();
  const address = mail && person.email;
  await database.write([
    endLinks(orgId, person.id, createdAt),
    build.insert(accountInvitation).values({
      orgId,
      id,
      personId: person.id,
      roles: joinRoles(roles),
      tokenHash: await hashToken(token),
      invitedBy,
      createdAt,
      expiresAt,
      delivery: address ? 'mail' : 'link',
    }),
    appendTrail({
      orgId,
      actorId: invitedBy,
      at: createdAt,
      action: 'invitation.made',
      subjectId: person.id,
      detail: { id, roles, delivery: address ? 'mail' : 'link' },
    }),
  ]);
  const link = `${baseUrl}/invitation/${token}`;
  if (!address) return { id, link, expiresAt };
  try {
    await mail(letterFor(address, person.name, organisation, link));
  } catch (cause) {
    await withdrawInvitation(database, session, id, now());
    throw new Refusal(
      503,
      'mail_not_sent',
      'The mail server did not take the letter, so the link was ended. Try again later, or ask whoever runs this server.',
      { cause },
    );
  }
  return { id, link: null, expiresAt };
}

const letterFor = (to: string, name: string, organisation: string, link: string): Letter => ({
  to,
  subject: `Your account at ${organisation}`,
  text: `Hello ${name},

${organisation} has made an account for you in Fairway. Choose your password here:

${link}

The link works once and for 14 days. If you did not expect this letter, ask your HR team.
`,
});
