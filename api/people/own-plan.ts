import type { PersonChange } from '@fairway/shared/contract/people.ts';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { notAllowed } from '../errors.ts';
import { leadersOfOwn } from '../record/led.ts';

/** What of a person decides who leads, reviews or signs in, and so may not be moved by whom a plan is about. */
const GUARDED = [
  'managerId',
  'department',
  'leftOn',
  'email',
] as const satisfies readonly (keyof PersonChange)[];

/** Whether these fields, changed, move somebody. */
export const touchesGuarded = (changed: Partial<Record<keyof PersonChange, unknown>>): boolean =>
  GUARDED.some((field) => field in changed);

/**
 * The people whom somebody in HR may not move while a plan about themself runs: who leads or led it, everybody in HR, who
 * review it, and themself. Empty while none runs; one that was not shared with them yet shows in nothing.
 */
export async function guardedFrom(database: Database, session: Session): Promise<ReadonlySet<string>> {
  const leaders = await leadersOfOwn(database, session);
  if (leaders.length === 0) return new Set();
  const [{ rows }] = await database.read([
    {
      sql: `select p.id from member m join person p on p.org_id = m.organization_id and p.user_id = m.user_id
        where m.organization_id = :org and ',' || m.role || ',' like '%,hr,%'`,
      args: { org: session.orgId },
    },
  ]);
  return new Set([session.personId, ...leaders, ...rows.map(({ id }) => String(id))]);
}

export const OWN_PLAN =
  'A plan about you is under way. Until it is over, somebody else in HR changes the access, the line and the account of its manager, of HR and of yourself.';

/** Refuses to move somebody who leads or reviews a running plan about the signed-in person. */
export async function requireApart(database: Database, session: Session, personId: string): Promise<void> {
  if ((await guardedFrom(database, session)).has(personId)) throw notAllowed(OWN_PLAN);
}
