import type { RetentionPeriod } from '@fairway/shared/contract/retention.ts';
import { and, asc, eq } from 'drizzle-orm';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { build } from '../db/queries.ts';
import { person } from '../db/schema/people.ts';
import { personPlace, retentionPeriod } from '../db/schema/retention.ts';
import { invalid } from '../errors.ts';
import { appendTrail } from '../organisation/trail.ts';

/** The organisation's periods, for all places first. */
export async function readPeriods(database: Database, orgId: string): Promise<RetentionPeriod[]> {
  const [rows] = await database.read([
    build
      .select()
      .from(retentionPeriod)
      .where(eq(retentionPeriod.orgId, orgId))
      .orderBy(asc(retentionPeriod.place), asc(retentionPeriod.kind)),
  ]);
  return rows.map(({ orgId: _, ...period }) => period as RetentionPeriod);
}

const nameOf = ({ place, kind }: RetentionPeriod) => `${kind || 'every kind'}, ${place || 'every place'}`;
const inWords = (periods: readonly RetentionPeriod[]) =>
  periods.map((period) => `${nameOf(period)}: ${period.months} months`).join('; ') || 'none';

/**
 * Puts these periods in place of those before.
 * @throws Refusal when a place and kind is there twice
 */
export async function replacePeriods(
  database: Database,
  { orgId, personId: actorId }: Session,
  periods: readonly RetentionPeriod[],
  at: string,
): Promise<void> {
  if (new Set(periods.map(nameOf)).size < periods.length)
    throw invalid('A place has two periods for one kind of plan. Keep one of them.');
  const detail = { periods: { from: inWords(await readPeriods(database, orgId)), to: inWords(periods) } };
  await database.write([
    build.delete(retentionPeriod).where(eq(retentionPeriod.orgId, orgId)),
    ...periods.map((period) => build.insert(retentionPeriod).values({ orgId, ...period })),
    appendTrail({ orgId, actorId, at, action: 'retention.changed', subjectId: orgId, detail }),
  ]);
}

/** Whose law holds for people, by name; only those for whom it is said. */
export async function readPlaces(database: Database, orgId: string) {
  const [rows] = await database.read([
    build
      .select({ personId: personPlace.personId, name: person.name, place: personPlace.place })
      .from(personPlace)
      // Left, so that the few who have a place are read first and not the whole directory.
      .leftJoin(person, and(eq(person.orgId, personPlace.orgId), eq(person.id, personPlace.personId)))
      .where(eq(personPlace.orgId, orgId))
      .orderBy(asc(person.name)),
  ]);
  return rows.map(({ name, ...row }) => ({ ...row, name: name ?? '' }));
}

/** Says whose law holds for a person of the directory; an empty place takes it back. */
export async function setPlace(
  database: Database,
  { orgId, personId: actorId }: Session,
  personId: string,
  place: string,
  at: string,
): Promise<void> {
  const of = and(eq(personPlace.orgId, orgId), eq(personPlace.personId, personId));
  const [[before]] = await database.read([build.select().from(personPlace).where(of)]);
  const detail = { place: { from: before?.place ?? null, to: place || null } };
  await database.write([
    build.delete(personPlace).where(of),
    ...(place ? [build.insert(personPlace).values({ orgId, personId, place })] : []),
    appendTrail({ orgId, actorId, at, action: 'retention.place_set', subjectId: personId, detail }),
  ]);
}
