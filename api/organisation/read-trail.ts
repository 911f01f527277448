import type { Trail } from '@fairway/shared/contract/organisation.ts';
import { and, desc, eq, lt, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { build } from '../db/queries.ts';
import { trail } from '../db/schema/organisation.ts';
import { person } from '../db/schema/people.ts';

const PAGE = 50;

const [actor, subject] = [alias(person, 'actor'), alias(person, 'subject')];

/** The place after an entry, as the cursor names it: its moment and id. */
interface Place {
  at: string;
  id: string;
}

/** A page of the trail, newest first. */
export async function readTrail(database: Database, { orgId }: Session, after?: Place): Promise<Trail> {
  const [rows] = await database.read([
    build
      .select({
        id: trail.id,
        at: trail.recordedAt,
        action: trail.action,
        actor: actor.name,
        subject: subject.name,
        detail: trail.detail,
      })
      .from(trail)
      .leftJoin(actor, and(eq(actor.orgId, trail.orgId), eq(actor.id, trail.actorId)))
      .leftJoin(subject, and(eq(subject.orgId, trail.orgId), eq(subject.id, trail.subjectId)))
      .where(
        and(
          eq(trail.orgId, orgId),
          after &&
            or(lt(trail.recordedAt, after.at), and(eq(trail.recordedAt, after.at), lt(trail.id, after.id))),
        ),
      )
      .orderBy(desc(trail.recordedAt), desc(trail.id))
      .limit(PAGE + 1),
  ]);
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return {
    entries: page.map((row) => ({
      ...row,
      actor: row.actor ?? 'Somebody no longer on record',
      detail: JSON.parse(row.detail) as Record<string, unknown>,
    })),
    cursor: rows.length > PAGE && last ? `${last.at} ${last.id}` : null,
  };
}

/** Reads a cursor; undefined for what is none. */
export function parseTrailCursor(cursor: string): Place | undefined {
  const [, at, id] = cursor.match(/^(\d{4}-\S{1,40}) ([\w-]{1,64})$/) ?? [];
  return at && id ? { at, id } : undefined;
}
