import type { NewHold, Retention } from '@fairway/shared/contract/retention.ts';
import { and, desc, eq, isNull, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { build, type Statement } from '../db/queries.ts';
import { person } from '../db/schema/people.ts';
import { legalHold } from '../db/schema/retention.ts';
import { invalid, notFound } from '../errors.ts';
import { appendTrail } from '../organisation/trail.ts';

/**
 * In SQL, the holds that cover `:person`: those that name them or a manager of their plans (`:managers`, a JSON list), and
 * those over the unit that they are in now.
 */
export const holdsOver = `
  select name, scope, persons from legal_hold
    where org_id = :org and lifted_at is null and (
      exists (select 1 from json_each(persons) where value = :person or value in (select value from json_each(:managers)))
      or (scope = 'unit' and name = (select department from person where org_id = :org and id = :person))
    )`;

/** The same by `name`, which is null where the hold is not for the asker to see. */
export const holdsQuery = (
  { orgId, personId: asker }: Session,
  personId: string,
  managers: readonly string[],
): Statement => ({
  sql: `
    select case when scope = 'unit' or not exists (select 1 from json_each(persons) where value = :me) then name end as name
      from (${holdsOver})`,
  args: { org: orgId, person: personId, managers: JSON.stringify(managers), me: asker },
});

/** Throws the one 404 for somebody who is not in this directory. */
export async function requirePerson(database: Database, orgId: string, personId: string): Promise<void> {
  const [[known]] = await database.read([
    build
      .select({ id: person.id })
      .from(person)
      .where(and(eq(person.orgId, orgId), eq(person.id, personId))),
  ]);
  if (!known) throw notFound();
}

/** Whom a hold names: its own people by name and id. Throws Refusal for somebody unknown or a unit without people. */
async function resolve(database: Database, orgId: string, hold: NewHold) {
  if (hold.scope === 'unit') {
    const [members] = await database.read([
      build
        .select({ id: person.id })
        .from(person)
        .where(and(eq(person.orgId, orgId), eq(person.department, hold.unit))),
    ]);
    if (members.length === 0)
      throw invalid('Nobody in the directory is in a unit of this name. Write it as the directory does.');
    return { name: hold.unit, persons: members.map(({ id }) => id) };
  }
  const ids = hold.scope === 'person' ? [hold.personId] : [...new Set(hold.personIds)];
  const [{ rows }] = await database.read([
    {
      sql: `
        select person.id, person.name from json_each(:ids) as named
          cross join person on person.org_id = :org and person.id = named.value`,
      args: { org: orgId, ids: JSON.stringify(ids) },
    },
  ]);
  if (rows.length < ids.length) throw notFound();
  return { name: hold.scope === 'matter' ? hold.matter : String(rows[0]?.name), persons: ids };
}

/** Sets a hold. Gives back its id. */
export async function setHold(
  database: Database,
  { orgId, personId: actorId }: Session,
  hold: NewHold,
  at: string,
): Promise<string> {
  const { name, persons } = await resolve(database, orgId, hold);
  const id = crypto.randomUUID();
  const { scope, reason } = hold;
  await database.write([
    build.insert(legalHold).values({ orgId, id, scope, name, persons, reason, setBy: actorId, setAt: at }),
    // The trail says nothing of who is on a plan, nor who may be; name and reason are for HR alone.
    appendTrail({ orgId, actorId, at, action: 'hold.set', subjectId: id }),
  ]);
  return id;
}

/** A hold on somebody in HR, or on a matter that names them, is for the others in HR. One on a whole unit is everybody's. */
const isFor = (personId: string) =>
  or(
    eq(legalHold.scope, 'unit'),
    sql`not exists (select 1 from json_each(${legalHold.persons}) where value = ${personId})`,
  );

/** Lifts a hold that stands, and does not name who lifts it. Throws the one 404 for any other. */
export async function liftHold(
  database: Database,
  { orgId, personId: liftedBy }: Session,
  id: string,
  liftReason: string,
  liftedAt: string,
): Promise<void> {
  const standing = and(
    eq(legalHold.orgId, orgId),
    eq(legalHold.id, id),
    isNull(legalHold.liftedAt),
    isFor(liftedBy),
  );
  const [[hold]] = await database.read([build.select().from(legalHold).where(standing)]);
  if (!hold) throw notFound();
  await database.write([
    build.update(legalHold).set({ liftedBy, liftedAt, liftReason }).where(standing),
    appendTrail({ orgId, actorId: liftedBy, at: liftedAt, action: 'hold.lifted', subjectId: id }),
  ]);
}

const [setter, lifter] = [alias(person, 'setter'), alias(person, 'lifter')];

/** All holds but those that name the reader, newest first, lifted ones too. */
export async function readHolds(
  database: Database,
  { orgId, personId }: Session,
): Promise<Retention['holds']> {
  const [rows] = await database.read([
    build
      .select({ hold: legalHold, setBy: setter.name, liftedBy: lifter.name })
      .from(legalHold)
      .leftJoin(setter, and(eq(setter.orgId, legalHold.orgId), eq(setter.id, legalHold.setBy)))
      .leftJoin(lifter, and(eq(lifter.orgId, legalHold.orgId), eq(lifter.id, legalHold.liftedBy)))
      .where(and(eq(legalHold.orgId, orgId), isFor(personId)))
      .orderBy(desc(legalHold.setAt)),
  ]);
  return rows.map(({ hold, setBy, liftedBy }) => ({
    id: hold.id,
    scope: hold.scope,
    name: hold.name,
    people: hold.persons.length,
    reason: hold.reason,
    set: { by: setBy ?? '', at: hold.setAt },
    lifted: hold.liftedAt ? { by: liftedBy ?? '', at: hold.liftedAt, reason: hold.liftReason ?? '' } : null,
  }));
}
