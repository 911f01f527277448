import type { PersonChange } from '@fairway/shared/contract/people.ts';
import type { Role } from '@fairway/shared/plan/roles.ts';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { notAllowed } from '../errors.ts';
import { leadersOfOwn } from '../record/led.ts';

/** What of a person decides who leads, reviews or signs in and what days a plan has: not to be moved by whom it is about. */
const GUARDED = [
  'managerId',
  'department',
  'leftOn',
  'email',
  'partTimeShare',
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
  'A plan about you is under way. Until it is over, somebody else in HR changes the access, the line, the hours and the account of its manager, of HR and of yourself, and lets people into HR.';

/** Roles that review plans, or make those who do. */
const ABOVE_PLANS: readonly Role[] = ['hr', 'administrator'];

/**
 * Refuses to move somebody who leads or reviews a running plan about the signed-in person, and to make anybody who would.
 * @param given roles that the person is being given
 */
export async function requireApart(
  database: Database,
  session: Session,
  personId: string,
  given: readonly Role[] = [],
): Promise<void> {
  const guarded = await guardedFrom(database, session);
  const makesReviewer = guarded.size > 0 && given.some((role) => ABOVE_PLANS.includes(role));
  if (makesReviewer || guarded.has(personId)) throw notAllowed(OWN_PLAN);
}
