import type { Session } from './viewer.ts';

/** Who makes templates and sets the letterhead. */
export const keepsTemplates = ({ roles }: Session): boolean =>
  roles.includes('hr') || roles.includes('administrator');

/** Who writes plans, or reviews what was written, and so reads templates. */
export const readsTemplates = (session: Session): boolean =>
  keepsTemplates(session) || session.roles.includes('manager');
