import type { Session } from './viewer.ts';

/** In HR for the whole organisation, and so for what holds for all of its plans. */
export const isHrForAll = ({ roles, hrUnits }: Session): boolean => roles.includes('hr') && hrUnits === null;

/**
 * Whether somebody may say which units another serves in HR: who may give the role, and HR for the whole organisation.
 * Never of themself.
 */
export const maySetHrScope = (session: Session, of: { id: string }): boolean =>
  session.personId !== of.id && (session.roles.includes('administrator') || isHrForAll(session));

/**
 * Whether somebody may take away what tells how many plans there are. HR could tell from it how many plans they may not
 * see, one about themself among them; an administrator sees none and so learns nothing.
 */
export const countsPlans = ({ roles }: Session): boolean =>
  roles.includes('administrator') && !roles.includes('hr');
