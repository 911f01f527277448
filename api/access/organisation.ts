import type { Session } from './viewer.ts';

/** Who settles what holds for the whole organisation. */
export const keepsOrganisation = ({ roles }: Session): boolean =>
  roles.includes('hr') || roles.includes('administrator');

/** Who watches over settings, people, roles and the server itself. */
export const administers = ({ roles }: Session): boolean => roles.includes('administrator');
