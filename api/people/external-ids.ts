import type { ExternalId } from '@fairway/shared/contract/people.ts';
import { and, eq, or } from 'drizzle-orm';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { build } from '../db/queries.ts';
import { personExternalId } from '../db/schema/people.ts';
import { Refusal } from '../errors.ts';
import { appendTrail } from '../organisation/trail.ts';

interface Link extends ExternalId {
  personId: string;
}

/** Which of these external ids are linked already, and to whom. */
export async function readLinks(
  database: Database,
  orgId: string,
  externalIds: readonly ExternalId[],
): Promise<Link[]> {
  if (externalIds.length === 0) return [];
  const { site, kind, value, personId } = personExternalId;
  const same = (id: ExternalId) => and(eq(site, id.site), eq(kind, id.kind), eq(value, id.value));
  const [links] = await database.read([
    build
      .select({ site, kind, value, personId })
      .from(personExternalId)
      .where(and(eq(personExternalId.orgId, orgId), or(...externalIds.map(same)))),
  ]);
  return links as Link[];
}

/** The statements that link what an HR system calls a person, as somebody has confirmed it by hand. */
export function linkExternalId(
  { orgId, personId: confirmedBy }: Session,
  personId: string,
  externalId: ExternalId,
  at: string,
) {
  const { site, kind, value } = externalId;
  const detail = { site, kind, value };
  return [
    build.insert(personExternalId).values({ orgId, ...detail, personId, confirmedBy, confirmedAt: at }),
    appendTrail({ orgId, actorId: confirmedBy, at, action: 'person.linked', subjectId: personId, detail }),
  ];
}

export const isSameId = (a: ExternalId, b: ExternalId) =>
  a.site === b.site && a.kind === b.kind && a.value === b.value;

/** Links one external id to a person; done already is done, and linked to somebody else is refused. */
export async function addExternalId(
  database: Database,
  session: Session,
  personId: string,
  externalId: ExternalId,
  at: Date,
): Promise<void> {
  const [held] = await readLinks(database, session.orgId, [externalId]);
  if (held?.personId === personId) return;
  if (held) {
    throw new Refusal(
      409,
      'external_id_taken',
      'This page is linked to somebody else on record. Check that it shows the right person, or ask HR to put it right.',
    );
  }
  await database.write(linkExternalId(session, personId, externalId, at.toISOString()));
}

/** Takes a wrong link back, with an entry in the trail; one that is not there is done already. */
export async function removeExternalId(
  database: Database,
  { orgId, personId: actorId }: Session,
  personId: string,
  { site, kind, value }: ExternalId,
  at: Date,
): Promise<void> {
  const [held] = await readLinks(database, orgId, [{ site, kind, value }]);
  if (held?.personId !== personId) return;
  const detail = { site, kind, value };
  await database.write([
    build
      .delete(personExternalId)
      .where(
        and(
          eq(personExternalId.orgId, orgId),
          eq(personExternalId.site, site),
          eq(personExternalId.kind, kind),
          eq(personExternalId.value, value),
          eq(personExternalId.personId, personId),
        ),
      ),
    appendTrail({
      orgId,
      actorId,
      at: at.toISOString(),
      action: 'person.unlinked',
      subjectId: personId,
      detail,
    }),
  ]);
}
