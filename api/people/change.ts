import type { Person, PersonChange } from '@fairway/shared/contract/people.ts';
import { and, eq } from 'drizzle-orm';
import { keepsUnits } from '../access/people.ts';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { isUniqueViolation } from '../db/errors.ts';
import { build } from '../db/queries.ts';
import { lineClaim, person } from '../db/schema/people.ts';
import { notAllowed, Refusal } from '../errors.ts';
import { endLinks } from '../invitations/list.ts';
import { appendTrail } from '../organisation/trail.ts';
import { requireLine, requireNotUnder } from './line.ts';
import { requireApart, touchesGuarded } from './own-plan.ts';

/** The statements of a change to one person, with what it was before kept on the trail. Naming the manager settles all claims, a last day ends links. */
export function changeStatements(
  { orgId, personId: actorId }: Session,
  before: Pick<Person, 'id'> & PersonChange,
  change: PersonChange,
  at: string,
) {
  const changed = changedFields(before, change);
  if (Object.keys(changed).length === 0 && change.managerId === undefined) return [];
  return [
    build
      .update(person)
      .set({ ...change, updatedAt: at })
      .where(and(eq(person.orgId, orgId), eq(person.id, before.id))),
    appendTrail({ orgId, actorId, at, action: 'person.changed', subjectId: before.id, detail: changed }),
    ...(changed.leftOn?.to ? [endLinks(orgId, before.id, at, true)] : []),
    ...(change.managerId === undefined
      ? []
      : [build.delete(lineClaim).where(and(eq(lineClaim.orgId, orgId), eq(lineClaim.personId, before.id)))]),
  ];
}

/** Old and new value of every field that differs. */
export function changedFields(before: PersonChange, change: PersonChange) {
  const fields = Object.keys(change) as (keyof PersonChange)[];
  return Object.fromEntries(
    fields
      .filter((field) => change[field] !== undefined && change[field] !== (before[field] ?? null))
      .map((field) => [field, { from: before[field] ?? null, to: change[field] ?? null }]),
  );
}

/** Changes somebody on record. */
export async function changePerson(
  database: Database,
  session: Session,
  before: Person,
  change: PersonChange,
  at: Date,
): Promise<void> {
  await requireLine(database, session.orgId, before.id, change.managerId ?? null);
  await requireNotUnder(database, session, before.id, change.managerId ?? null);
  const { id, name, email, title, department, partTimeShare, leftOn, manager } = before;
  const was = { id, name, email, title, department, partTimeShare, leftOn, managerId: manager?.id ?? null };
  const changed = changedFields(was, change);
  if ('department' in changed && !keepsUnits(session)) {
    throw notAllowed(
      'Who belongs to which department decides what HR of a department sees. Ask HR for the whole organisation to change it.',
    );
  }
  if (touchesGuarded(changed)) await requireApart(database, session, before.id);
  const statements = changeStatements(session, was, change, at.toISOString());
  if (statements.length === 0) return;
  try {
    await database.write(statements);
  } catch (error) {
    if (!isUniqueViolation(error, 'person.org_id, person.email')) throw error;
    throw new Refusal(
      409,
      'email_taken',
      'Somebody else on record has this e-mail address. Use another one, or change theirs first.',
    );
  }
}
