import type { Role } from '@fairway/shared/plan/roles.ts';
import { isHrForAll } from './hr.ts';
import { administers, keepsOrganisation } from './organisation.ts';
import type { Session } from './viewer.ts';

/** Whose entries of the directory somebody may see. */
export type DirectoryScope = 'all' | 'units' | 'reports' | 'none';

/**
 * HR partners and administrators keep the directory, HR of listed units that part of it; a manager sees their own reports,
 * on record or claimed.
 */
export function directoryScope(session: Session): DirectoryScope {
  if (keepsWholeDirectory(session)) return 'all';
  if (session.roles.includes('hr')) return 'units';
  return session.roles.includes('manager') ? 'reports' : 'none';
}

/** Who sees and exports all of the directory. */
export const keepsWholeDirectory = keepsOrganisation;

/**
 * Who imports lists and says who belongs to which unit. That decides which plans HR of a unit may see, and so is never theirs,
 * administrator or not.
 */
export const keepsUnits = (session: Session): boolean =>
  isHrForAll(session) || (administers(session) && !session.roles.includes('hr'));

/** Who adds people with a line, changes them and imports lists. */
export const keepsDirectory = (roles: readonly Role[]): boolean =>
  roles.includes('hr') || roles.includes('administrator');

/** Who may add somebody from a page of an HR system. */
export const addsPeople = (roles: readonly Role[]): boolean =>
  keepsDirectory(roles) || roles.includes('manager');

/** What an HR partner gives; everything else is an administrator's to give. */
const HR_GRANTS: readonly Role[] = ['employee', 'manager'];

/** Whether somebody may give these roles, or take them. */
export function mayGrant(roles: readonly Role[], wanted: readonly Role[]): boolean {
  if (roles.includes('administrator')) return true;
  return roles.includes('hr') && wanted.every((role) => HR_GRANTS.includes(role));
}

/**
 * Whether somebody may hold the link that opens this person's account: HR alone, never who leads a plan for them, and
 * never whom they lead one for: with their manager's account they would read and decide their own plan.
 * @param leads whether one of the two is, on record or by a plan, the manager of the other
 */
export const mayInvite = ({ roles, personId }: Session, invited: { id: string }, leads: boolean): boolean =>
  roles.includes('hr') && personId !== invited.id && !leads;

/**
 * Who may put people under themself in the directory. HR for all sees less of those below than of others; whoever else keeps
 * the directory would open plans to themself that they do not see.
 */
export const leadsByOwnWord = isHrForAll;
