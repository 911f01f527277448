import type { NewPerson } from '@fairway/shared/contract/people.ts';
import { and, eq, inArray, type SQL } from 'drizzle-orm';
import { keepsDirectory, keepsWholeDirectory } from '../access/people.ts';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { isConstraintViolation } from '../db/errors.ts';
import { build } from '../db/queries.ts';
import { lineClaim, person } from '../db/schema/people.ts';
import { Refusal } from '../errors.ts';
import { appendTrail } from '../organisation/trail.ts';
import { isSameId, linkExternalId, readLinks } from './external-ids.ts';
import { requireLine } from './line.ts';

type Line = 'on_record' | 'claimed' | 'none';

/**
 * Adds somebody to the directory. Who is there already, by an external id or the e-mail address and never by name
 * alone, is answered instead. From a manager it is also the word that this is their report; it stays a claim until HR
 * puts the line on record, and tells nothing about the person beyond their id.
 */
export async function addPerson(database: Database, session: Session, wish: NewPerson, at: Date) {
  const known = await findKnown(database, session.orgId, wish);
  if (known) return claimKnown(database, session, known, wish, at);
  const claims = !keepsDirectory(session.roles);
  const managerId = claims ? null : (wish.managerId ?? null);
  await requireLine(database, session.orgId, wish.id, managerId);
  const { orgId, personId: actorId } = session;
  const day = at.toISOString();
  const externalIds = wish.externalIds ?? [];
  try {
    await database.write([
      build.insert(person).values({
        orgId,
        id: wish.id,
        name: wish.name,
        email: wish.email ?? null,
        title: wish.title ?? null,
        department: wish.department ?? null,
        managerId,
        partTimeShare: wish.partTimeShare ?? 1,
        createdBy: actorId,
        createdAt: day,
        updatedAt: day,
      }),
      appendTrail({
        orgId,
        actorId,
        at: day,
        action: 'person.added',
        subjectId: wish.id,
        detail: { managerId },
      }),
      ...externalIds.flatMap((externalId) => linkExternalId(session, wish.id, externalId, day)),
      ...(claims ? claimLine(session, wish.id, wish, day) : []),
    ]);
  } catch (error) {
    // Somebody added them in between: then they are known now.
    if (!isConstraintViolation(error)) throw error;
    const meanwhile = await findKnown(database, orgId, wish);
    if (!meanwhile) throw error;
    return claimKnown(database, session, meanwhile, wish, at);
  }
  return { id: wish.id, line: lineOf(session, managerId, claims) };
}

interface Known {
  id: string;
  managerId: string | null;
  createdBy: string;
}

/** Who this is on record: the same request before, the same external id, or the same e-mail address. */
async function findKnown(database: Database, orgId: string, wish: NewPerson): Promise<Known | undefined> {
  const links = await readLinks(database, orgId, wish.externalIds ?? []);
  const ids = [wish.id, ...links.map(({ personId }) => personId)];
  const knownBy = (which: SQL) =>
    build
      .select({ id: person.id, managerId: person.managerId, createdBy: person.createdBy })
      .from(person)
      .where(and(eq(person.orgId, orgId), which));
  // Asked apart, so that each is found in its index however many people there are.
  const [byId, byEmail] = await database.read([
    knownBy(inArray(person.id, ids)),
    knownBy(eq(person.email, wish.email ?? '')),
  ]);
  const found = [...new Map([...byId, ...byEmail].map((one) => [one.id, one])).values()];
  if (found.length > 1) {
    throw new Refusal(
      409,
      'ambiguous_person',
      'The number and the e-mail address on this page belong to two different people on record. Ask HR to put that right.',
    );
  }
  return found[0];
}

/**
 * Somebody on record already: nothing about them changes. The page they were met on is linked by who keeps all of it, by
 * their manager on record, and by who put them on record; from anybody else it is part of the claim.
 */
async function claimKnown(database: Database, session: Session, known: Known, wish: NewPerson, at: Date) {
  const day = at.toISOString();
  const claims = !keepsDirectory(session.roles) && known.managerId !== session.personId;
  const isTheirs = [known.managerId, known.createdBy].includes(session.personId);
  const mayLink = keepsWholeDirectory(session) || isTheirs;
  const links = await readLinks(database, session.orgId, wish.externalIds ?? []);
  const unlinked = (wish.externalIds ?? []).filter((id) => !links.some((link) => isSameId(link, id)));
  const statements = [
    ...(mayLink ? unlinked : []).flatMap((externalId) => linkExternalId(session, known.id, externalId, day)),
    ...(claims ? claimLine(session, known.id, wish, day) : []),
  ];
  if (statements.length > 0) await database.write(statements);
  return { id: known.id, line: lineOf(session, known.managerId, claims) };
}

const lineOf = ({ personId }: Session, managerId: string | null, claims: boolean): Line =>
  managerId === personId ? 'on_record' : claims ? 'claimed' : 'none';

function claimLine(
  { orgId, personId: managerId }: Session,
  personId: string,
  { name, externalIds = [] }: NewPerson,
  at: string,
) {
  const said = { name, externalIds };
  return [
    build
      .insert(lineClaim)
      .values({ orgId, personId, managerId, claimedAt: at, ...said })
      .onConflictDoUpdate({ target: [lineClaim.orgId, lineClaim.personId, lineClaim.managerId], set: said }),
    appendTrail({ orgId, actorId: managerId, at, action: 'line.claimed', subjectId: personId }),
  ];
}
