import { DIRECTORY_SITE } from '@fairway/shared/contract/people.ts';
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { build } from '../db/queries.ts';
import { person, personExternalId } from '../db/schema/people.ts';
import type { DirectoryEntry } from './directory-entry.ts';

/** Everybody on record, leavers too, with the id that a list gave them. */
export async function readDirectory(database: Database, orgId: string): Promise<DirectoryEntry[]> {
  const [entries] = await database.read([
    build
      .select({
        id: person.id,
        externalId: sql<string | null>`min(${personExternalId.value})`,
        name: person.name,
        email: person.email,
        title: person.title,
        department: person.department,
        managerId: person.managerId,
        partTimeShare: person.partTimeShare,
        leftOn: person.leftOn,
      })
      .from(person)
      .leftJoin(
        personExternalId,
        and(
          eq(personExternalId.orgId, person.orgId),
          eq(personExternalId.personId, person.id),
          eq(personExternalId.site, DIRECTORY_SITE),
        ),
      )
      .where(eq(person.orgId, orgId))
      .groupBy(person.id)
      .orderBy(person.name, person.id),
  ]);
  return entries;
}
