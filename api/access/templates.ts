import { keepsOrganisation } from './organisation.ts';
import type { Session } from './viewer.ts';

/** Who makes templates and sets the letterhead. */
export const keepsTemplates = keepsOrganisation;

/** Who writes plans, or reviews what was written, and so reads templates. */
export const readsTemplates = (session: Session): boolean =>
  keepsTemplates(session) || session.roles.includes('hr') || session.roles.includes('manager');
