import { isHrForAll } from './hr.ts';
import type { Session } from './viewer.ts';

/** Who settles what holds for the whole organisation. */
export const keepsOrganisation = (session: Session): boolean => isHrForAll(session) || administers(session);

/** Who watches over settings, people, roles and the server itself. */
export const administers = ({ roles }: Session): boolean => roles.includes('administrator');
